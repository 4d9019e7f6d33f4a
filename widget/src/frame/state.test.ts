import { describe, expect, it } from "vitest";
import { DEFAULT_COLOR } from "../shared/color";
import { countUnread, EMPTY, reduce, type Action, type PendingMessage, type State, type Upload } from "./state";
import type { Session, VisitorMessage } from "./types";

const SESSION: Session = {
  token: "visitor-token-0123456789",
  title: "Лампа",
  greeting: "Вітаємо!",
  away: "",
  color: DEFAULT_COLOR,
  online: true,
  limits: { text: 4000, file_size: 1000, accepts: [] },
  last_seq: 0,
};

function message(seq: number, change: Partial<VisitorMessage> = {}): VisitorMessage {
  return {
    id: seq * 10,
    seq,
    direction: "out",
    author_name: "Анна",
    text: `text ${String(seq)}`,
    attachments: [],
    created_at: "2026-11-22T10:00:00Z",
    echo_id: null,
    deleted: false,
    edited: false,
    reactions: [],
    quote: null,
    ...change,
  };
}

function pending(echoId: string): PendingMessage {
  return { echo_id: echoId, text: "Добрий день", attachments: [], created_at: "2026-11-22T10:00:00Z", phase: "sending", code: null };
}

function upload(key: string): Upload {
  return { key, name: `${key}.png`, size: 10, preview: null, progress: 0, file: null, code: null };
}

const play = (...actions: Action[]): State => actions.reduce(reduce, EMPTY);
const seqs = (state: State): number[] => state.messages.map(({ seq }) => seq);
const page = (...items: VisitorMessage[]) => ({ items, next: null, operator_read_seq: 0 });

describe("messages", () => {
  it("stand in the order of their numbers, whatever order they came in", () => {
    const state = play({ type: "messages.arrived", items: [message(3), message(1)] }, { type: "messages.arrived", items: [message(2)] });
    expect(seqs(state)).toEqual([1, 2, 3]);
  });

  it("are shown once when they come twice", () => {
    const state = play({ type: "messages.arrived", items: [message(1)] }, { type: "history.loaded", history: page(message(1)) });
    expect(seqs(state)).toEqual([1]);
  });

  it("take the newest word about themselves", () => {
    const edited = message(1, { text: "інакше", edited: true });
    const state = play({ type: "messages.arrived", items: [message(1)] }, { type: "messages.arrived", items: [edited] });
    expect(state.messages).toEqual([edited]);
  });

  it("of an older page come above and move the place to ask from", () => {
    const state = play(
      { type: "history.loaded", history: { ...page(message(5)), next: 5 } },
      { type: "older.requested" },
      { type: "older.loaded", history: { ...page(message(4)), next: 4 } },
    );
    expect([seqs(state), state.older, state.isLoadingOlder]).toEqual([[4, 5], 4, false]);
  });

  it("read again after a reconnect do not forget how far back the history was read", () => {
    const state = play(
      { type: "history.loaded", history: { ...page(message(5)), next: 5 } },
      { type: "older.loaded", history: page(message(1)) },
      { type: "history.loaded", history: { ...page(message(5), message(6)), next: 5 } },
    );
    expect(state.older).toBeNull();
  });

  it("of the shop end its typing", () => {
    const state = play({ type: "typing.started", name: "Анна" }, { type: "messages.arrived", items: [message(1)] });
    expect(state.typingName).toBeNull();
  });
});

describe("an own message", () => {
  it("is replaced by what the server made of it", () => {
    const state = play(
      { type: "message.queued", pending: pending("e1") },
      { type: "message.accepted", echo_id: "e1" },
      { type: "messages.arrived", items: [message(1, { direction: "in", echo_id: "e1" })] },
    );
    expect([seqs(state), state.pending]).toEqual([[1], []]);
  });

  it("is not doubled when the socket is faster than the answer", () => {
    const state = play(
      { type: "message.queued", pending: pending("e1") },
      { type: "messages.arrived", items: [message(1, { direction: "in", echo_id: "e1" })] },
      { type: "message.accepted", echo_id: "e1" },
      { type: "message.failed", echo_id: "e1", code: "offline" },
    );
    expect([seqs(state), state.pending]).toEqual([[1], []]);
  });

  it("is queued once", () => {
    const state = play({ type: "message.queued", pending: pending("e1") }, { type: "message.queued", pending: pending("e1") });
    expect(state.pending).toHaveLength(1);
  });

  it("that failed can be tried again or thrown away", () => {
    const failed = play({ type: "message.queued", pending: pending("e1") }, { type: "message.failed", echo_id: "e1", code: "offline" });
    expect(failed.pending).toMatchObject([{ phase: "failed", code: "offline" }]);
    expect(reduce(failed, { type: "message.retried", echo_id: "e1" }).pending).toMatchObject([{ phase: "sending", code: null }]);
    expect(reduce(failed, { type: "message.discarded", echo_id: "e1" }).pending).toEqual([]);
  });
});

describe("unread", () => {
  it("counts what the shop wrote after the last read number, without deleted ones", () => {
    const state = play(
      { type: "session.opened", session: SESSION, readSeq: 1 },
      { type: "messages.arrived", items: [message(1), message(2), message(3, { deleted: true }), message(4, { direction: "in" }), message(5)] },
    );
    expect(countUnread(state)).toBe(2);
  });

  it("never goes back when an older read mark comes late", () => {
    const state = play({ type: "visitor.read", seq: 7 }, { type: "visitor.read", seq: 3 }, { type: "operator.read", seq: 9 }, { type: "operator.read", seq: 2 });
    expect([state.readSeq, state.operatorReadSeq]).toEqual([7, 9]);
  });

  it("leaves a divider where it began while the panel is open", () => {
    const opened = play(
      { type: "session.opened", session: SESSION, readSeq: 1 },
      { type: "messages.arrived", items: [message(1), message(2)] },
      { type: "panel.opened" },
      { type: "visitor.read", seq: 2 },
      { type: "panel.opened" },
    );
    expect(opened.unreadFrom).toBe(1);
    expect(reduce(opened, { type: "panel.closed" }).unreadFrom).toBeNull();
  });
});

describe("files in the composer", () => {
  const file = { id: "7", name: "a.png", content_type: "image/png", size: 10, width: null, height: null };

  it("go on and fail one by one", () => {
    const state = play(
      { type: "upload.added", upload: upload("a") },
      { type: "upload.added", upload: upload("b") },
      { type: "upload.progressed", key: "a", progress: 0.5 },
      { type: "upload.failed", key: "b", code: "file_type_refused" },
      { type: "upload.finished", key: "a", file },
    );
    expect(state.uploads).toMatchObject([{ key: "a", progress: 1, file }, { key: "b", code: "file_type_refused" }]);
  });

  it("that were refused stay to be read about when the rest is sent", () => {
    const state = play(
      { type: "upload.added", upload: upload("a") },
      { type: "upload.added", upload: { ...upload("b"), code: "file_too_large" } },
      { type: "uploads.cleared" },
    );
    expect(state.uploads.map(({ key }) => key)).toEqual(["b"]);
  });
});

describe("the session", () => {
  it("that cannot be opened is said to be broken, but an open one is not lost by it", () => {
    expect(play({ type: "session.failed", code: "offline" }).brokenBy).toBe("offline");
    expect(play({ type: "session.opened", session: SESSION, readSeq: 0 }, { type: "session.failed", code: "offline" }).brokenBy).toBeNull();
  });
});
