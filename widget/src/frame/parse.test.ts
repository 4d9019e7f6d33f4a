import { describe, expect, it } from "vitest";
import { parseErrorCode, parseHistory, parseLiveFrame, parseSession } from "./parse";

const MESSAGE = { id: 1, seq: 1, direction: "out", text: "Вітаю", created_at: "2026-11-22T10:00:00Z" };

describe("answers of the server", () => {
  it("are read field by field, with what is missing left empty", () => {
    expect(parseHistory({ items: [MESSAGE, "?", { id: "x" }], next: null })).toMatchObject({
      items: [{ id: 1, author_name: null, attachments: [], deleted: false }],
      next: null,
      operator_read_seq: 0,
    });
  });

  it("may not lead the browser to another site", () => {
    const attachment = { id: 5, kind: "image", name: "a", url: "https://evil.example/a.png", thumbnail_url: "//evil.example/a" };
    expect(parseHistory({ items: [{ ...MESSAGE, attachments: [attachment] }] })?.items[0]?.attachments).toMatchObject([
      { id: "5", url: null, thumbnail_url: null },
    ]);
  });

  it("that are no session are refused", () => {
    expect([parseSession(null), parseSession({ title: "Лампа" })]).toEqual([null, null]);
  });

  it("give the code of an error, or a plain failure", () => {
    expect([parseErrorCode({ code: "text_too_long" }), parseErrorCode("<html>")]).toEqual(["text_too_long", "failed"]);
  });
});

describe("frames of the socket", () => {
  it("are told apart by their type", () => {
    expect(parseLiveFrame(JSON.stringify({ type: "message", message: MESSAGE }))).toMatchObject({ type: "message", message: { seq: 1 } });
    expect(parseLiveFrame(JSON.stringify({ type: "operator_read", seq: 4 }))).toEqual({ type: "operator_read", seq: 4 });
  });

  it("that are unknown or broken are passed over", () => {
    expect([parseLiveFrame("{"), parseLiveFrame('{"type":"new"}'), parseLiveFrame('{"type":"message"}'), parseLiveFrame(7)]).toEqual([null, null, null, null]);
  });
});
