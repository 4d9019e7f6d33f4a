import { cleanColor } from "../shared/color";
import { isRecord, isWholeNumber } from "../shared/protocol";
import type { Attachment, AttachmentKind, History, LiveFrame, Quote, Session, UploadedFile, VisitorMessage } from "./types";

const KINDS: readonly AttachmentKind[] = ["image", "video", "audio", "voice", "file", "sticker"];
const DEFAULT_TEXT_LIMIT = 4000;
const DEFAULT_FILE_SIZE = 20 * 1024 * 1024;

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function numberOf(value: unknown, fallback = 0): number {
  return isWholeNumber(value) ? value : fallback;
}

function numberOrNull(value: unknown): number | null {
  return isWholeNumber(value) ? value : null;
}

/** Only addresses of our own origin are followed, whatever an answer says. */
function ownUrl(value: unknown): string | null {
  return typeof value === "string" && /^\/(?!\/)/.test(value) ? value : null;
}

function listOf<Item>(value: unknown, parse: (item: unknown) => Item | null): Item[] {
  if (!Array.isArray(value)) return [];
  return value.map(parse).filter((item) => item !== null);
}

function parseAttachment(value: unknown): Attachment | null {
  if (!isRecord(value)) return null;
  const kind = KINDS.find((known) => known === value.kind) ?? "file";
  return {
    ...parseFile(value),
    kind,
    url: ownUrl(value.url),
    thumbnail_url: ownUrl(value.thumbnail_url),
  };
}

function parseFile(value: Record<string, unknown>): UploadedFile {
  const { id } = value;
  return {
    id: typeof id === "number" ? String(id) : textOf(id),
    name: textOf(value.name),
    content_type: textOf(value.content_type),
    size: numberOf(value.size),
    width: numberOrNull(value.width),
    height: numberOrNull(value.height),
  };
}

function parseQuote(value: unknown): Quote | null {
  if (!isRecord(value) || !isWholeNumber(value.seq)) return null;
  return { seq: value.seq, is_own: value.is_own === true, text: textOf(value.text) };
}

export function parseMessage(value: unknown): VisitorMessage | null {
  if (!isRecord(value)) return null;
  const { id, seq, direction } = value;
  if (!isWholeNumber(id) || !isWholeNumber(seq)) return null;
  return {
    id,
    seq,
    direction: direction === "in" ? "in" : "out",
    author_name: textOrNull(value.author_name),
    text: textOf(value.text),
    attachments: listOf(value.attachments, parseAttachment),
    created_at: textOf(value.created_at),
    echo_id: textOrNull(value.echo_id),
    deleted: value.deleted === true,
    edited: value.edited === true,
    reactions: listOf(value.reactions, textOrNull),
    quote: parseQuote(value.quote),
  };
}

export function parseHistory(value: unknown): History | null {
  if (!isRecord(value)) return null;
  return {
    items: listOf(value.items, parseMessage),
    next: numberOrNull(value.next),
    operator_read_seq: numberOf(value.operator_read_seq),
  };
}

export function parseSession(value: unknown): Session | null {
  if (!isRecord(value) || typeof value.token !== "string") return null;
  const limits = isRecord(value.limits) ? value.limits : {};
  return {
    token: value.token,
    title: textOf(value.title),
    greeting: textOf(value.greeting),
    away: textOf(value.away),
    color: cleanColor(value.color),
    online: value.online === true,
    limits: {
      text: numberOf(limits.text, DEFAULT_TEXT_LIMIT),
      file_size: numberOf(limits.file_size, DEFAULT_FILE_SIZE),
      accepts: listOf(limits.accepts, textOrNull),
    },
    last_seq: numberOf(value.last_seq),
  };
}

export function parseUploaded(value: unknown): UploadedFile | null {
  return isRecord(value) && value.id !== undefined ? parseFile(value) : null;
}

export function parseLiveFrame(data: unknown): LiveFrame | null {
  const value = typeof data === "string" ? parseJson(data) : null;
  if (!isRecord(value)) return null;
  switch (value.type) {
    case "messages":
      return { type: "messages", items: listOf(value.items, parseMessage), operator_read_seq: numberOf(value.operator_read_seq) };
    case "message": {
      const message = parseMessage(value.message);
      return message && { type: "message", message };
    }
    case "typing":
      return { type: "typing", name: textOf(value.name) };
    case "operator_read":
      return { type: "operator_read", seq: numberOf(value.seq) };
    case "heartbeat":
      return { type: "heartbeat", seq: numberOf(value.seq) };
    default:
      return null;
  }
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The machine code of an error answer; "failed" when the answer is not one of ours. */
export function parseErrorCode(value: unknown): string {
  return isRecord(value) && typeof value.code === "string" ? value.code : "failed";
}
