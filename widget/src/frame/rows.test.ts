import { describe, expect, it } from "vitest";
import { listRows } from "./rows";
import { EMPTY, type State } from "./state";
import type { VisitorMessage } from "./types";

function message(seq: number, change: Partial<VisitorMessage> = {}): VisitorMessage {
  return {
    id: seq,
    seq,
    direction: "in",
    author_name: null,
    text: "…",
    attachments: [],
    created_at: new Date(2026, 10, 22, 12, seq).toISOString(),
    echo_id: null,
    deleted: false,
    edited: false,
    reactions: [],
    quote: null,
    ...change,
  };
}

function show(change: Partial<State>): string[] {
  return listRows({ ...EMPTY, ...change }).map((row) =>
    row.kind === "bubble" ? [row.key, row.isFirst ? "first" : "", row.isLast ? "last" : "", row.bubble.mark].join(" ").replace(/ +/g, " ") : row.kind,
  );
}

describe("rows", () => {
  it("begin each day with its date and join what one person wrote in one go", () => {
    const yesterday = message(1, { created_at: new Date(2026, 10, 21, 12).toISOString() });
    expect(show({ messages: [yesterday, message(2), message(3)] })).toEqual(["day", "1 first last sent", "day", "2 first sent", "3 last sent"]);
  });

  it("part two employees who answer one after another", () => {
    const messages = [message(1, { direction: "out", author_name: "Анна" }), message(2, { direction: "out", author_name: "Борис" })];
    expect(show({ messages })).toEqual(["day", "1 first last none", "2 first last none"]);
  });

  it("put the divider before the first unread message of the shop", () => {
    const messages = [message(1, { direction: "out" }), message(2), message(3, { direction: "out" })];
    expect(show({ messages, unreadFrom: 1 })).toEqual(["day", "1 first last none", "2 first last sent", "unread", "3 first last none"]);
  });

  it("mark own messages as read up to the employee's number", () => {
    expect(show({ messages: [message(1), message(2)], operatorReadSeq: 1 })).toEqual(["day", "1 first read", "2 last sent"]);
  });

  it("keep the key of a pending bubble when the server's message replaces it", () => {
    const created_at = message(1).created_at;
    const before = show({ pending: [{ echo_id: "e1", text: "…", attachments: [], created_at, phase: "sending", code: null }] });
    const after = show({ messages: [message(1, { echo_id: "e1" })] });
    expect([before, after]).toEqual([["day", "e1 first last sending"], ["day", "e1 first last sent"]]);
  });
});
