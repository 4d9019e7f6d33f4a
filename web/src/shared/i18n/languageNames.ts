import type { Language } from './i18n';

/** Each language by its own name, which no language translates. */
export const languageNames: Readonly<Record<Language, string>> = {
  uk: 'Українська',
  en: 'English',
};
