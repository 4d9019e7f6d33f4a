import { isRecord, isToken, isWholeNumber } from "../shared/protocol";

/** What the shop's own storage keeps about the visitor: it outlives the frame's, which browsers partition. */
export interface Memory { token: string | null; read: number; color: string | null }

export function parseMemory(stored: string | null): Memory {
  const value = stored === null ? null : parseJson(stored);
  if (!isRecord(value)) return { token: null, read: 0, color: null };
  return {
    token: isToken(value.token) ? value.token : null,
    read: isWholeNumber(value.read) ? value.read : 0,
    color: typeof value.color === "string" ? value.color : null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function memoryKey(channel: string): string {
  return `kramar:${channel}`;
}

// Storage throws when the visitor forbids it; the chat then simply lives until the page is left.
export function recall(channel: string): Memory {
  try {
    return parseMemory(localStorage.getItem(memoryKey(channel)));
  } catch {
    return parseMemory(null);
  }
}

export function remember(channel: string, memory: Memory): void {
  try {
    localStorage.setItem(memoryKey(channel), JSON.stringify(memory));
  } catch {
    return;
  }
}
