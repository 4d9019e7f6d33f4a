import { useLingui } from '@lingui/react/macro';
import type { I18n } from 'emoji-picker-element/shared';

/** The picker's own words; it speaks no Ukrainian by itself. */
export function useEmojiWords(): I18n {
  const { t } = useLingui();
  const categories = useCategories();
  return {
    categoriesLabel: t`Категорії`,
    emojiUnsupportedMessage: t`Ваш браузер не показує кольорових емодзі.`,
    favoritesLabel: t`Часто вживані`,
    loadingMessage: t`Завантажується…`,
    networkErrorMessage: t`Не вдалося завантажити емодзі.`,
    regionLabel: t`Вибір емодзі`,
    searchDescription: t`Стрілками вгору й вниз перейдіть до результату, Enter вибирає його.`,
    searchLabel: t`Пошук`,
    searchResultsLabel: t`Знайдене`,
    skinToneDescription: t`Стрілками вгору й вниз перейдіть до відтінку, Enter вибирає його.`,
    // The picker puts the tone in place of this word in braces.
    skinToneLabel: t`Відтінок шкіри (зараз ${'{skinTone}'})`,
    skinTonesLabel: t`Відтінки шкіри`,
    skinTones: [
      t`Звичайний`,
      t`Світлий`,
      t`Помірно світлий`,
      t`Середній`,
      t`Помірно темний`,
      t`Темний`,
    ],
    categories,
  };
}

function useCategories(): I18n['categories'] {
  const { t } = useLingui();
  return {
    custom: t`Власні`,
    'smileys-emotion': t`Усмішки й емоції`,
    'people-body': t`Люди й тіло`,
    'animals-nature': t`Тварини й природа`,
    'food-drink': t`Їжа й напої`,
    'travel-places': t`Подорожі й місця`,
    activities: t`Заняття`,
    objects: t`Речі`,
    symbols: t`Символи`,
    flags: t`Прапори`,
  };
}
