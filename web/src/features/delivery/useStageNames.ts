import { useLingui } from '@lingui/react/macro';

/** The stages of a parcel's way in the employee's language. */
export function useStageNames(): (stage: string) => string {
  const { t } = useLingui();
  const names: Readonly<Record<string, string>> = {
    created: t`ТТН створено`,
    moving: t`У дорозі`,
    courier: t`Кур’єр везе`,
    at_branch: t`У відділенні`,
    at_postomat: t`У поштоматі`,
    received: t`Отримано`,
    money_on_way: t`Отримано, гроші в дорозі`,
    money_paid: t`Гроші виплачено`,
    missed: t`Невдала спроба вручення`,
    storage_ended: t`Зберігання припинено`,
    refused: t`Одержувач відмовився`,
    returning: t`Повертається`,
    received_return: t`Отримано, є зворотна посилка`,
  };
  return (stage) => names[stage] ?? stage;
}
