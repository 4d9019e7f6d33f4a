import { useLingui } from '@lingui/react/macro';
import type { Template } from '@/shared/api/types';

/** What the provider calls the kind of a template, in words. */
export function useCategoryName(): (category: Template['category']) => string {
  const { t } = useLingui();
  const names = { utility: t`Службовий`, marketing: t`Рекламний`, authentication: t`Код входу` };
  return (category) => names[category];
}

/** «uk» is «українська», «en_US» is «англійська (США)». */
export function useLanguageName(): (code: string) => string {
  const { i18n } = useLingui();
  return (code) => {
    try {
      const names = new Intl.DisplayNames([i18n.locale], { type: 'language' });
      return names.of(code.replaceAll('_', '-')) ?? code;
    } catch {
      return code;
    }
  };
}

/** Why a template cannot be sent; null when it can. */
export function useWhyNot({ can_be_sent: canBeSent, status }: Template): string | null {
  const { t } = useLingui();
  if (canBeSent) return null;
  if (status === 'paused') return t`Meta призупинила шаблон через скарги: зачекайте або виберіть інший.`;
  if (status === 'disabled') return t`Meta вимкнула шаблон через скарги. Створіть новий.`;
  return t`Такий шаблон надсилається лише з WhatsApp Manager.`;
}
