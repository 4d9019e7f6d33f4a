import type { Language } from "../shared/protocol";
import { dayOf } from "./rows";
import type { Words } from "./words";

export interface Locale { language: Language; words: Words }

const TAGS = { uk: "uk-UA", en: "en-GB" } as const;
const DAY_MS = 86_400_000;

export function formatTime(time: string, { language }: Locale): string {
  return new Intl.DateTimeFormat(TAGS[language], { hour: "2-digit", minute: "2-digit" }).format(new Date(time));
}

export function formatDay(time: string, now: Date, { language, words }: Locale): string {
  const day = dayOf(time);
  if (day === dayOf(now.toISOString())) return words.today;
  if (day === dayOf(new Date(now.getTime() - DAY_MS).toISOString())) return words.yesterday;
  const date = new Date(time);
  const isThisYear = date.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(TAGS[language], { day: "numeric", month: "long", ...(isThisYear ? {} : { year: "numeric" }) }).format(date);
}

export function formatSize(bytes: number, { language, words }: Locale): string {
  const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)), words.units.length - 1);
  const amount = new Intl.NumberFormat(TAGS[language], { maximumFractionDigits: power > 1 ? 1 : 0 }).format(bytes / 1024 ** power);
  return `${amount}\u00a0${words.units[power] ?? ""}`;
}
