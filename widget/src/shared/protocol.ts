/** What the loader (on the shop's page) and the frame (on our origin) say to each other. */

export type Language = "uk" | "en";

export interface PageContext {
  url: string;
  title: string;
  referrer: string;
  utm: Record<string, string>;
  extra: Record<string, string>;
}

export interface ContextToFrame {
  kramar: 1;
  type: "context";
  token: string | null;
  read: number;
  language: Language;
  context: PageContext;
}

export type ToFrame = ContextToFrame | { kramar: 1; type: "opened" } | { kramar: 1; type: "closed" };

export type ToHost =
  | { kramar: 1; type: "ready"; color: string }
  | { kramar: 1; type: "token"; token: string }
  | { kramar: 1; type: "unread"; count: number; read: number }
  | { kramar: 1; type: "close" };

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isWholeNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** Visitor tokens are 32 random bytes in URL-safe base64; anything else is not ours. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{20,100}$/.test(value);
}

export function parseToHost(data: unknown): ToHost | null {
  if (!isRecord(data) || data.kramar !== 1) return null;
  const { type, color, token, count, read } = data;
  if (type === "ready" && typeof color === "string") return { kramar: 1, type, color };
  if (type === "token" && isToken(token)) return { kramar: 1, type, token };
  if (type === "unread" && isWholeNumber(count) && isWholeNumber(read)) return { kramar: 1, type, count, read };
  if (type === "close") return { kramar: 1, type };
  return null;
}

export function parseToFrame(data: unknown): ToFrame | null {
  if (!isRecord(data) || data.kramar !== 1) return null;
  const { type } = data;
  if (type === "opened" || type === "closed") return { kramar: 1, type };
  if (type === "context") return parseContext(data);
  return null;
}

function parseContext(data: Record<string, unknown>): ContextToFrame {
  const page = isRecord(data.context) ? data.context : {};
  return {
    kramar: 1,
    type: "context",
    token: isToken(data.token) ? data.token : null,
    read: isWholeNumber(data.read) ? data.read : 0,
    language: data.language === "en" ? "en" : "uk",
    context: {
      url: textOf(page.url),
      title: textOf(page.title),
      referrer: textOf(page.referrer),
      utm: textsOf(page.utm),
      extra: textsOf(page.extra),
    },
  };
}

const TEXT_LIMIT = 2000;
const TEXTS_LIMIT = 20;

export function textOf(value: unknown): string {
  return typeof value === "string" ? value.slice(0, TEXT_LIMIT) : "";
}

/** Keeps what can be shown as text: the shop's page may hand over anything. */
export function textsOf(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  const kept = Object.entries(value).filter(([, item]) => ["string", "number", "boolean"].includes(typeof item));
  return Object.fromEntries(kept.slice(0, TEXTS_LIMIT).map(([key, item]) => [key.slice(0, 100), textOf(String(item))]));
}
