import { useLingui } from '@lingui/react/macro';
import type { WaybillTerms } from '@/shared/api/types';
import type { Choice } from './ChoiceSelect';

interface Choices {
  readonly payers: readonly Choice<WaybillTerms['payer']>[];
  readonly paymentForms: readonly Choice<WaybillTerms['payment_form']>[];
  readonly codWays: readonly Choice<WaybillTerms['cod_way']>[];
}

/** The carrier's fixed choices in the employee's language. */
export function useChoices(): Choices {
  const { t } = useLingui();
  return {
    payers: [
      { value: 'Recipient', label: t`Одержувач` },
      { value: 'Sender', label: t`Відправник` },
    ],
    paymentForms: [
      { value: 'Cash', label: t`Готівка` },
      { value: 'NonCash', label: t`Безготівка (за договором)` },
    ],
    codWays: [
      { value: 'transfer', label: t`Грошовий переказ` },
      { value: 'control', label: t`Контроль оплати (за договором)` },
    ],
  };
}
