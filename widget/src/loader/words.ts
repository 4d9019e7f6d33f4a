import type { Language } from "../shared/protocol";

const WORDS = {
  uk: {
    open: "Відкрити чат",
    close: "Закрити чат",
    chat: "Чат з магазином",
    failed: "Чат зараз недоступний.",
    retry: "Спробувати ще раз",
    unread: { one: "непрочитане повідомлення", few: "непрочитані повідомлення", many: "непрочитаних повідомлень" },
  },
  en: {
    open: "Open chat",
    close: "Close chat",
    chat: "Chat with the shop",
    failed: "The chat is unavailable right now.",
    retry: "Try again",
    unread: { one: "unread message", few: "unread messages", many: "unread messages" },
  },
} as const;

export type Words = (typeof WORDS)[Language];

export function wordsFor(language: Language): Words {
  return WORDS[language];
}

export function buttonLabel(language: Language, isOpen: boolean, unread: number): string {
  const words = WORDS[language];
  if (isOpen) return words.close;
  if (unread === 0) return words.open;
  const form = new Intl.PluralRules(language).select(unread);
  const noun = form === "one" || form === "few" ? words.unread[form] : words.unread.many;
  return `${words.open}, ${String(unread)} ${noun}`;
}
