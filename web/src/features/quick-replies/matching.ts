import { fold } from './events';

interface Callable {
  readonly activation: string;
}

/** The symbols that somebody has typed before the cursor, and what they may call. */
export interface Called<Reply> {
  readonly from: number;
  readonly to: number;
  readonly symbols: string;
  /** One of them is called by exactly these symbols, or the symbols are no letters. */
  readonly isCertain: boolean;
  readonly items: readonly Reply[];
}

const longest = 30;

/**
 * Finds what the symbols before the cursor begin: at the start of the text or after a space. The
 * longest stretch that calls something counts; an exact match stands first.
 */
export function findCalled<Reply extends Callable>(
  text: string,
  cursor: number,
  replies: readonly Reply[],
): Called<Reply> | null {
  for (const from of starts(text, cursor)) {
    const symbols = text.slice(from, cursor);
    const typed = fold(symbols);
    const items = replies.filter(({ activation }) => fold(activation).startsWith(typed));
    if (items.length === 0) continue;
    const exact = items.filter(({ activation }) => fold(activation) === typed);
    return {
      from,
      to: cursor,
      symbols,
      isCertain: exact.length > 0 || !/^[\p{L}\p{N}]/u.test(symbols),
      items: [...exact, ...items.filter((item) => !exact.includes(item))],
    };
  }
  return null;
}

/** Where symbols may begin, the farthest from the cursor first. */
function starts(text: string, cursor: number): readonly number[] {
  const found: number[] = [];
  for (let at = Math.max(0, cursor - longest); at < cursor; at += 1) {
    const begins = at === 0 || /\s/.test(text.charAt(at - 1));
    if (begins && !/\s/.test(text.charAt(at))) found.push(at);
  }
  return found;
}

/** Whether a reply has the words that are looked for, anywhere in it. */
export function isFound(
  reply: Callable & { readonly folder: string; readonly messages: readonly { readonly text: string }[] },
  words: string,
): boolean {
  const wanted = fold(words.trim());
  const said = [reply.activation, reply.folder, ...reply.messages.map(({ text }) => text)];
  return said.some((part) => fold(part).includes(wanted));
}
