import { describe, expect, it } from "vitest";
import { formatDay, formatSize } from "./format";
import { splitLinks } from "./linkify";
import { reconnectDelay } from "./live";
import { errorText, wordsFor } from "./words";

const UK = { language: "uk", words: wordsFor("uk") } as const;

describe("links", () => {
  it("are found in a text and lose the mark that ends the sentence", () => {
    expect(splitLinks("Ось https://lampa.ua/sova?c=1, гляньте")).toEqual([
      { text: "Ось ", href: null },
      { text: "https://lampa.ua/sova?c=1", href: "https://lampa.ua/sova?c=1" },
      { text: ", гляньте", href: null },
    ]);
  });

  it("keep a bracket that is their own", () => {
    expect(splitLinks("https://uk.wikipedia.org/wiki/Сова_(птах)")[0]?.href).toBe("https://uk.wikipedia.org/wiki/Сова_(птах)");
  });

  it("are never made of a script", () => {
    expect(splitLinks("javascript:alert(1) data:text/html,x")).toEqual([{ text: "javascript:alert(1) data:text/html,x", href: null }]);
  });
});

describe("words", () => {
  it("name the days that are near and spell out the far ones", () => {
    const now = new Date(2026, 10, 22, 12);
    const days = [new Date(2026, 10, 22, 1), new Date(2026, 10, 21, 23), new Date(2026, 9, 3), new Date(2025, 11, 31)];
    expect(days.map((day) => formatDay(day.toISOString(), now, UK))).toEqual(["Сьогодні", "Вчора", "3 жовтня", "31 грудня 2025 р."]);
  });

  it("write sizes as people do", () => {
    expect([formatSize(900, UK), formatSize(1536, UK), formatSize(2.5 * 1024 * 1024, UK)]).toEqual(["900\u00a0Б", "2\u00a0КБ", "2,5\u00a0МБ"]);
  });

  it("explain a refusal and fall back to a plain sentence", () => {
    expect(errorText(UK.words, "file_too_large", { limit: "20 МБ" })).toBe("завеликий файл, найбільше 20 МБ");
    expect(errorText(UK.words, "unheard_of")).toBe("Щось пішло не так");
  });
});

describe("reconnecting", () => {
  it("waits longer each time, up to half a minute, never all at the same moment", () => {
    expect([0, 1, 2, 20].map((attempt) => reconnectDelay(attempt, () => 1))).toEqual([500, 1000, 2000, 30_000]);
    expect(reconnectDelay(20, () => 0)).toBe(15_000);
  });
});
