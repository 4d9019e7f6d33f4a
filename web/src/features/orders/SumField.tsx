import { NumberInput } from '@mantine/core';
import { useState } from 'react';

interface SumFieldProps {
  readonly label: string;
  readonly sum: number | undefined;
  readonly onChange: (sum: number | string) => void;
}

/** A sum of the filter. What is typed stays as it is until the address holds another sum: «12,» is 12 as yet. */
export function SumField({ label, sum, onChange }: SumFieldProps) {
  const [{ typed, held }, setTyped] = useState({ typed: toField(sum), held: sum });
  const isMeant = typed === '' ? sum === undefined : Number(typed) === sum;
  if (isMeant && held !== sum) setTyped({ typed, held: sum });
  return (
    <NumberInput
      label={label}
      min={0}
      decimalScale={2}
      hideControls
      thousandSeparator=" "
      decimalSeparator=","
      value={isMeant || held === sum ? typed : toField(sum)}
      onChange={(value) => {
        setTyped({ typed: value, held: sum });
        onChange(value);
      }}
    />
  );
}

function toField(sum: number | undefined): number | string {
  return sum ?? '';
}
