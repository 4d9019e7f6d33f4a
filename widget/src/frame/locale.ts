import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Locale } from "./format";
import { wordsFor } from "./words";

export const LocaleContext = createContext<Locale>({ language: "uk", words: wordsFor("uk") });

export function useLocale(): Locale {
  return useContext(LocaleContext);
}
