import { i18n } from '@lingui/core';

export const languages = ['uk', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'kramar-language';

const catalogs = {
  uk: () => import('./locales/uk.po'),
  en: () => import('./locales/en.po'),
} as const satisfies Record<Language, () => Promise<unknown>>;

/** Loads the language's words and shows the whole screen in it. */
export async function activateLanguage(language: Language): Promise<void> {
  const { messages } = await catalogs[language]();
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
