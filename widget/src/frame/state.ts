import type { Attachment, History, Session, UploadedFile, VisitorMessage } from "./types";

export type Connection = "connecting" | "online" | "lost";

export interface PendingMessage {
  echo_id: string;
  text: string;
  attachments: Attachment[];
  created_at: string;
  phase: "sending" | "accepted" | "failed";
  code: string | null;
}

export interface Upload {
  key: string;
  name: string;
  size: number;
  preview: string | null;
  progress: number;
  file: UploadedFile | null;
  code: string | null;
}

export interface State {
  session: Session | null;
  /** Why the chat could not be opened; null while it may still be. */
  brokenBy: string | null;
  messages: VisitorMessage[];
  pending: PendingMessage[];
  uploads: Upload[];
  /** Sequence number to ask older history with; null when the beginning is on the screen. */
  older: number | null;
  isLoadingOlder: boolean;
  connection: Connection;
  operatorReadSeq: number;
  readSeq: number;
  /** Where the "new messages" divider stands since the panel was opened. */
  unreadFrom: number | null;
  isOpen: boolean;
  typingName: string | null;
}

export type Action =
  | { type: "session.opened"; session: Session; readSeq: number }
  | { type: "session.failed"; code: string }
  | { type: "session.cleared" }
  | { type: "history.loaded"; history: History }
  | { type: "older.requested" }
  | { type: "older.loaded"; history: History }
  | { type: "older.failed" }
  | { type: "messages.arrived"; items: VisitorMessage[] }
  | { type: "message.queued"; pending: PendingMessage }
  | { type: "message.accepted"; echo_id: string }
  | { type: "message.failed"; echo_id: string; code: string }
  | { type: "message.retried"; echo_id: string }
  | { type: "message.discarded"; echo_id: string }
  | { type: "connection.changed"; connection: Connection }
  | { type: "typing.started"; name: string }
  | { type: "typing.stopped" }
  | { type: "operator.read"; seq: number }
  | { type: "visitor.read"; seq: number }
  | { type: "panel.opened" }
  | { type: "panel.closed" }
  | { type: "upload.added"; upload: Upload }
  | { type: "upload.progressed"; key: string; progress: number }
  | { type: "upload.finished"; key: string; file: UploadedFile }
  | { type: "upload.failed"; key: string; code: string }
  | { type: "upload.removed"; key: string }
  | { type: "uploads.cleared" };

export const EMPTY: State = {
  session: null,
  brokenBy: null,
  messages: [],
  pending: [],
  uploads: [],
  older: null,
  isLoadingOlder: false,
  connection: "connecting",
  operatorReadSeq: 0,
  readSeq: 0,
  unreadFrom: null,
  isOpen: false,
  typingName: null,
};

type About<Topic extends string> = Extract<Action, { type: `${Topic}${string}` }>;

function isAbout<Topic extends string>(action: Action, topic: Topic): action is About<Topic> {
  return action.type.startsWith(topic);
}

/** Everything the screen shows is a pure function of what was said to it, in any order and any number of times. */
export function reduce(state: State, action: Action): State {
  if (isAbout(action, "upload")) return { ...state, uploads: reduceUploads(state.uploads, action) };
  if (isAbout(action, "message.")) return { ...state, pending: reducePending(state, action) };
  if (isAbout(action, "session.")) return reduceSession(state, action);
  if (isAbout(action, "older.")) return reduceOlder(state, action);
  if (action.type === "history.loaded") return takeNewestPage(state, action.history);
  if (action.type === "messages.arrived") return mergeMessages(state, action.items);
  return reduceSigns(state, action);
}

type Sign = About<"connection." | "typing." | "operator." | "visitor." | "panel.">;

function reduceSigns(state: State, action: Sign): State {
  switch (action.type) {
    case "connection.changed":
      return { ...state, connection: action.connection, typingName: null };
    case "typing.started":
      return { ...state, typingName: action.name, session: noteOnline(state.session) };
    case "typing.stopped":
      return { ...state, typingName: null };
    case "operator.read":
      return { ...state, operatorReadSeq: Math.max(state.operatorReadSeq, action.seq) };
    case "visitor.read":
      return { ...state, readSeq: Math.max(state.readSeq, action.seq) };
    case "panel.opened":
      return state.isOpen ? state : { ...state, isOpen: true, unreadFrom: countUnread(state) > 0 ? state.readSeq : null };
    case "panel.closed":
      return { ...state, isOpen: false, unreadFrom: null };
  }
}

function reduceSession(state: State, action: About<"session.">): State {
  switch (action.type) {
    case "session.opened":
      return { ...state, session: action.session, brokenBy: null, readSeq: Math.max(state.readSeq, action.readSeq) };
    case "session.failed":
      return { ...state, brokenBy: state.session === null ? action.code : null };
    case "session.cleared":
      return { ...EMPTY, isOpen: state.isOpen };
  }
}

function reduceOlder(state: State, action: About<"older.">): State {
  switch (action.type) {
    case "older.requested":
      return { ...state, isLoadingOlder: true };
    case "older.loaded":
      return { ...mergeMessages(state, action.history.items), older: action.history.next, isLoadingOlder: false };
    case "older.failed":
      return { ...state, isLoadingOlder: false };
  }
}

function takeNewestPage(state: State, history: History): State {
  const isFirst = state.messages.length === 0;
  const merged = mergeMessages(state, history.items);
  return {
    ...merged,
    older: isFirst ? history.next : state.older,
    operatorReadSeq: Math.max(state.operatorReadSeq, history.operator_read_seq),
  };
}

/** The newest word about a message wins, and a message that came back takes the place of its own pending bubble. */
function mergeMessages(state: State, items: VisitorMessage[]): State {
  if (items.length === 0) return state;
  const byId = new Map(state.messages.map((message) => [message.id, message]));
  items.forEach((item) => byId.set(item.id, item));
  const echoes = new Set(items.map((item) => item.echo_id));
  const isAnswered = items.some((item) => item.direction === "out" && item.seq > lastSeq(state.messages));
  return {
    ...state,
    messages: [...byId.values()].sort((first, second) => first.seq - second.seq),
    pending: state.pending.filter((pending) => !echoes.has(pending.echo_id)),
    typingName: isAnswered ? null : state.typingName,
  };
}

/** Whoever writes or types is there, whatever was true when the chat was opened. */
function noteOnline(session: Session | null): Session | null {
  return session && { ...session, online: true };
}

function reducePending(state: State, action: About<"message.">): PendingMessage[] {
  switch (action.type) {
    case "message.queued":
      return isKnown(state, action.pending.echo_id) ? state.pending : [...state.pending, action.pending];
    case "message.accepted":
      return changePending(state.pending, action.echo_id, { phase: "accepted", code: null });
    case "message.failed":
      return changePending(state.pending, action.echo_id, { phase: "failed", code: action.code });
    case "message.retried":
      return changePending(state.pending, action.echo_id, { phase: "sending", code: null });
    case "message.discarded":
      return state.pending.filter((pending) => pending.echo_id !== action.echo_id);
  }
}

function isKnown(state: State, echoId: string): boolean {
  return [...state.messages, ...state.pending].some((message) => message.echo_id === echoId);
}

function changePending(pending: PendingMessage[], echoId: string, change: Partial<PendingMessage>): PendingMessage[] {
  return pending.map((one) => (one.echo_id === echoId ? { ...one, ...change } : one));
}

function reduceUploads(uploads: Upload[], action: About<"upload">): Upload[] {
  switch (action.type) {
    case "upload.added":
      return [...uploads, action.upload];
    case "upload.progressed":
      return changeUpload(uploads, action.key, { progress: action.progress });
    case "upload.finished":
      return changeUpload(uploads, action.key, { progress: 1, file: action.file });
    case "upload.failed":
      return changeUpload(uploads, action.key, { code: action.code });
    case "upload.removed":
      return uploads.filter((upload) => upload.key !== action.key);
    case "uploads.cleared":
      return uploads.filter((upload) => upload.code !== null);
  }
}

function changeUpload(uploads: Upload[], key: string, change: Partial<Upload>): Upload[] {
  return uploads.map((upload) => (upload.key === key ? { ...upload, ...change } : upload));
}

export function lastSeq(messages: VisitorMessage[]): number {
  return messages.at(-1)?.seq ?? 0;
}

export function countUnread(state: State): number {
  return state.messages.filter(({ direction, seq, deleted }) => direction === "out" && !deleted && seq > state.readSeq).length;
}
