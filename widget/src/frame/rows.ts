import type { PendingMessage, State } from "./state";
import type { Attachment, Quote, VisitorMessage } from "./types";

/** "sent": the server holds it; "read": an employee has seen it. */
export type Mark = "none" | "sending" | "sent" | "read" | "failed";

export interface Bubble {
  key: string;
  isOwn: boolean;
  author: string | null;
  text: string;
  attachments: Attachment[];
  createdAt: string;
  isDeleted: boolean;
  isEdited: boolean;
  reactions: string[];
  quote: Quote | null;
  mark: Mark;
  code: string | null;
  echoId: string | null;
}

export type Row =
  | { kind: "day"; key: string; day: string }
  | { kind: "unread"; key: string }
  | { kind: "bubble"; key: string; bubble: Bubble; isFirst: boolean; isLast: boolean };

const RUN_MS = 5 * 60_000;

function ofMessage(message: VisitorMessage, operatorReadSeq: number): Bubble {
  const isOwn = message.direction === "in";
  return {
    // The bubble keeps its key when the server's message replaces the pending one: nothing blinks.
    key: message.echo_id ?? String(message.id),
    isOwn,
    author: message.author_name,
    text: message.text,
    attachments: message.attachments,
    createdAt: message.created_at,
    isDeleted: message.deleted,
    isEdited: message.edited,
    reactions: message.reactions,
    quote: message.quote,
    mark: isOwn ? (message.seq <= operatorReadSeq ? "read" : "sent") : "none",
    code: null,
    echoId: message.echo_id,
  };
}

const PHASE_MARKS = { sending: "sending", accepted: "sent", failed: "failed" } as const;

function ofPending(pending: PendingMessage): Bubble {
  return {
    key: pending.echo_id,
    isOwn: true,
    author: null,
    text: pending.text,
    attachments: pending.attachments,
    createdAt: pending.created_at,
    isDeleted: false,
    isEdited: false,
    reactions: [],
    quote: null,
    mark: PHASE_MARKS[pending.phase],
    code: pending.code,
    echoId: pending.echo_id,
  };
}

export function dayOf(time: string): string {
  const date = new Date(time);
  return `${String(date.getFullYear())}-${String(date.getMonth() + 1)}-${String(date.getDate())}`;
}

function isOneRun(first: Bubble | undefined, second: Bubble | undefined): boolean {
  if (!first || !second) return false;
  return (
    first.isOwn === second.isOwn &&
    first.author === second.author &&
    dayOf(first.createdAt) === dayOf(second.createdAt) &&
    Math.abs(Date.parse(second.createdAt) - Date.parse(first.createdAt)) < RUN_MS
  );
}

type Shown = Pick<State, "messages" | "pending" | "operatorReadSeq" | "unreadFrom">;

/** What the log shows, top to bottom. */
export function listRows(state: Shown): Row[] {
  const { unreadFrom } = state;
  const divided = unreadFrom === null ? undefined : state.messages.find(({ direction, seq }) => direction === "out" && seq > unreadFrom);
  const dividedKey = divided && (divided.echo_id ?? String(divided.id));
  const bubbles = [
    ...state.messages.map((message) => ofMessage(message, state.operatorReadSeq)),
    ...state.pending.map(ofPending),
  ];
  return bubbles.flatMap((bubble, at) => rowsOfBubble(bubble, bubbles[at - 1], bubbles[at + 1], bubble.key === dividedKey));
}

function rowsOfBubble(bubble: Bubble, before: Bubble | undefined, after: Bubble | undefined, isDivided: boolean): Row[] {
  const day = dayOf(bubble.createdAt);
  const rows: Row[] = [];
  if (!before || dayOf(before.createdAt) !== day) rows.push({ kind: "day", key: `day-${day}`, day: bubble.createdAt });
  if (isDivided) rows.push({ kind: "unread", key: "unread" });
  const isFirst = isDivided || !isOneRun(before, bubble);
  rows.push({ kind: "bubble", key: bubble.key, bubble, isFirst, isLast: !isOneRun(bubble, after) });
  return rows;
}
