import { cleanColor } from "../shared/color";
import type { Language } from "../shared/protocol";

export interface Settings { origin: string; channel: string; language: Language; color: string | null }

/** Reads the one script line; `null` when it is not ours or names no channel. */
export function readSettings(script: HTMLOrSVGScriptElement | null): Settings | null {
  if (!(script instanceof HTMLScriptElement)) return null;
  const { channel, lang, color } = script.dataset;
  if (!channel || !script.src) return null;
  return {
    origin: new URL(script.src).origin,
    channel,
    language: chooseLanguage(lang ?? document.documentElement.lang),
    color: color ? cleanColor(color) : null,
  };
}

export function chooseLanguage(wanted: string): Language {
  return wanted.toLowerCase().startsWith("en") ? "en" : "uk";
}
