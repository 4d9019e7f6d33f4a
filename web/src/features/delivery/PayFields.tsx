import { useLingui } from '@lingui/react/macro';
import { NumberInput, SimpleGrid } from '@mantine/core';
import type { WaybillTerms } from '@/shared/api/types';
import { ChoiceSelect } from './ChoiceSelect';
import { useChoices } from './useChoices';

interface PayFieldsProps {
  readonly terms: WaybillTerms;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<WaybillTerms>) => void;
}

/** What it is worth, what the buyer pays at the counter, and who pays for the delivery. */
export function PayFields({ terms, onChange, errors }: PayFieldsProps) {
  const { t } = useLingui();
  const choices = useChoices();
  const sum = {
    size: 'xs',
    min: 0,
    decimalScale: 2,
    decimalSeparator: ',',
    hideControls: true,
  } as const;
  return (
    <SimpleGrid cols={2} spacing="xs">
      <NumberInput
        {...sum}
        label={t`Оголошена вартість, ₴`}
        value={terms.cost}
        error={errors.cost}
        onChange={(cost) => onChange({ cost: String(cost === '' ? 0 : cost) })}
      />
      <NumberInput
        {...sum}
        label={t`Післяплата, ₴`}
        value={terms.cod}
        error={errors.cod}
        onChange={(cod) => onChange({ cod: String(cod === '' ? 0 : cod) })}
      />
      <ChoiceSelect
        label={t`Хто платить за доставку`}
        value={terms.payer}
        data={choices.payers}
        onChange={(payer) => onChange({ payer })}
      />
      <ChoiceSelect
        label={t`Як платять за доставку`}
        value={terms.payment_form}
        data={choices.paymentForms}
        onChange={(form) => onChange({ payment_form: form })}
      />
      {Number(terms.cod) > 0 && (
        <ChoiceSelect
          label={t`Як повертаються гроші`}
          value={terms.cod_way}
          data={choices.codWays}
          onChange={(way) => onChange({ cod_way: way })}
        />
      )}
      <NumberInput
        size="xs"
        min={1}
        max={20}
        allowDecimal={false}
        hideControls
        label={t`Місць`}
        value={terms.seats}
        error={errors.seats}
        onChange={(seats) => onChange({ seats: Number(seats) })}
      />
    </SimpleGrid>
  );
}
