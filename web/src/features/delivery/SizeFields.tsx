import { useLingui } from '@lingui/react/macro';
import { NumberInput, SimpleGrid } from '@mantine/core';
import type { WaybillTerms } from '@/shared/api/types';

type Sizes = Pick<WaybillTerms, 'weight' | 'length' | 'width' | 'height'>;

interface SizeFieldsProps {
  readonly sizes: Sizes;
  readonly size: 'xs' | 'sm';
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<Sizes>) => void;
}

/** What a parcel weighs, and its sides. */
export function SizeFields({ sizes, size, errors, onChange }: SizeFieldsProps) {
  const { t } = useLingui();
  const side = { size, min: 1, max: 300, allowDecimal: false, hideControls: true } as const;
  return (
    <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="xs">
      <NumberInput
        size={size}
        label={t`Вага, кг`}
        min={0.1}
        max={1000}
        decimalScale={2}
        decimalSeparator=","
        hideControls
        value={sizes.weight}
        error={errors.weight}
        onChange={(weight) => onChange({ weight: String(weight) })}
      />
      <NumberInput
        {...side}
        label={t`Довжина, см`}
        value={sizes.length}
        error={errors.length}
        onChange={(length) => onChange({ length: Number(length) })}
      />
      <NumberInput
        {...side}
        label={t`Ширина, см`}
        value={sizes.width}
        error={errors.width}
        onChange={(width) => onChange({ width: Number(width) })}
      />
      <NumberInput
        {...side}
        label={t`Висота, см`}
        value={sizes.height}
        error={errors.height}
        onChange={(height) => onChange({ height: Number(height) })}
      />
    </SimpleGrid>
  );
}
