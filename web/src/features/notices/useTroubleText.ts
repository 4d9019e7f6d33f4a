import { useLingui } from '@lingui/react/macro';
import type { Ability } from '@/shared/push/ability';
import { PushTroubleError } from '@/shared/push/browser';
import { useErrorText } from '@/shared/ui/useErrorText';

/** Plain words for why this browser cannot be called, and what to do about it. */
export function useTroubleText() {
  const { t } = useLingui();
  const otherText = useErrorText();
  const denied = t`Браузер не дозволяє сповіщень від Kramar. Натисніть значок ліворуч від адреси сторінки, дозвольте сповіщення й оновіть сторінку.`;
  const abilityText = (ability: Exclude<Ability, 'ready'>) => {
    const texts: Readonly<Record<typeof ability, string>> = {
      denied,
      install: t`На iPhone та iPad сповіщення працюють лише у встановленому застосунку. Натисніть «Поділитися», тоді «На початковий екран» і відкрийте Kramar звідти.`,
      insecure: t`Сповіщення працюють лише за адресою, що починається з https://.`,
      unsupported: t`Цей браузер не вміє сповіщень. Спробуйте Chrome, Edge, Firefox або Safari.`,
    };
    return texts[ability];
  };
  const errorText = (error: unknown) => {
    if (!(error instanceof PushTroubleError)) return otherText(error);
    if (error.reason === 'denied') {
      return t`Ви не дозволили сповіщень. Натисніть перемикач ще раз і виберіть «Дозволити».`;
    }
    return t`Служба сповіщень браузера не відповідає. Перевірте з’єднання й спробуйте ще раз.`;
  };
  return { abilityText, errorText };
}
