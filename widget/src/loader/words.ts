import type { Language } from "../shared/protocol";

const WORDS = {
  uk: {
    open: "Відкрити чат",
    close: "Закрити чат",
    chat: "Чат з магазином",
    failed: "Чат зараз недоступний.",
    offline: "Сервер чату не відповідає. Перевірте з’єднання з інтернетом.",
    refused: "Якщо це ваш сайт: у Kramar, «Адміністрування» → «Месенджери», перевірте, чи чат увімкнено і чи є серед його сайтів",
    retry: "Спробувати ще раз",
    unread: { one: "непрочитане повідомлення", few: "непрочитані повідомлення", many: "непрочитаних повідомлень" },
  },
  en: {
    open: "Open chat",
    close: "Close chat",
    chat: "Chat with the shop",
    failed: "The chat is unavailable right now.",
    offline: "The chat’s server does not answer. Check your internet connection.",
    refused: "If this is your site: in Kramar, Administration → Messengers, see that the chat is on and that among its sites there is",
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
