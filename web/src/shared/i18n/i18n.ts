import { i18n, type Messages } from '@lingui/core';

export const languages = ['uk', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'kramar-language';

/** Ukrainian needs none: each script carries its own words (`ownWords.ts`). */
async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'uk') return {};
  const { messages } = await import('./locales/en.po');
  return messages;
}

/** Loads the language's words and shows the whole screen in it. */
export async function activateLanguage(language: Language): Promise<void> {
  const messages = await loadMessages(language);
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
  localStorage.setItem(storageKey, language);
}

/** The language chosen last on this device; Ukrainian at first. */
export function rememberedLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'uk';
}

/** The locale for `Intl`, so that dates and numbers follow the screen's language. */
export function intlLocale(): string {
  return i18n.locale === 'en' ? 'en-GB' : 'uk-UA';
}
