import { describe, expect, it } from "vitest";
import { contrast, readableOn } from "./color";
import { parseToFrame, parseToHost } from "./protocol";

const TOKEN = "k3J9_x-0123456789abcdefghij";

describe("messages between the page and the frame", () => {
  it("are taken only with our mark and a known type", () => {
    const strangers = [null, "x", { type: "close" }, { kramar: 1, type: "eval" }, { kramar: 1, type: "token", token: "<script>" }];
    expect(strangers.map(parseToHost)).toEqual([null, null, null, null, null]);
    expect(parseToHost({ kramar: 1, type: "unread", count: 2, read: 9, more: true })).toEqual({ kramar: 1, type: "unread", count: 2, read: 9 });
  });

  it("carry the page's facts as bounded texts only", () => {
    const context = { url: "https://lampa.ua", title: "x".repeat(5000), utm: { source: "insta", deep: {} }, extra: { cart: 3 } };
    expect(parseToFrame({ kramar: 1, type: "context", token: TOKEN, read: -1, language: "de", context })).toEqual({
      kramar: 1,
      type: "context",
      token: TOKEN,
      read: 0,
      language: "uk",
      context: { url: "https://lampa.ua", title: "x".repeat(2000), referrer: "", utm: { source: "insta" }, extra: { cart: "3" } },
    });
  });
});

describe("the accent colour", () => {
  it("gets the text that can be read on it", () => {
    expect(["#3b5bdb", "#ffd43b", "#000000", "#f76707"].map(readableOn)).toEqual(["#ffffff", "#14161c", "#ffffff", "#14161c"]);
    expect(contrast("#3b5bdb", readableOn("#3b5bdb"))).toBeGreaterThan(4.5);
  });
});
