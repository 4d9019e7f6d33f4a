import { describe, expect, it } from "vitest";
import { readUtm } from "./context";
import { parseMemory } from "./memory";
import { chooseLanguage } from "./settings";
import { buttonLabel } from "./words";

describe("the loader", () => {
  it("speaks English where the page does, else Ukrainian", () => {
    expect(["en-GB", "uk", "pl", ""].map(chooseLanguage)).toEqual(["en", "uk", "uk", "uk"]);
  });

  it("says how much is unread in the right form", () => {
    expect([1, 3, 5, 21].map((count) => buttonLabel("uk", false, count))).toEqual([
      "Відкрити чат, 1 непрочитане повідомлення",
      "Відкрити чат, 3 непрочитані повідомлення",
      "Відкрити чат, 5 непрочитаних повідомлень",
      "Відкрити чат, 21 непрочитане повідомлення",
    ]);
    expect(buttonLabel("uk", true, 3)).toBe("Закрити чат");
  });

  it("keeps only the UTM marks of the address", () => {
    expect(readUtm("?id=7&utm_source=insta&utm_campaign=осінь")).toEqual({ source: "insta", campaign: "осінь" });
  });

  it("starts anew when its memory was spoilt", () => {
    const empty = { token: null, read: 0, color: null };
    expect([parseMemory(null), parseMemory("{"), parseMemory('{"token":"<b>","read":"x"}')]).toEqual([empty, empty, empty]);
  });
});
