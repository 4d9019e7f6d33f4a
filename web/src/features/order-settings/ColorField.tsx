import { useLingui } from '@lingui/react/macro';
import { Input } from '@mantine/core';
import { LabelChip } from '@/shared/ui/LabelChip';
import classes from './OrderSettings.module.css';

/** The palette of the theme, as the server knows it. */
const colors = [
  ...['teal', 'blue', 'violet', 'orange', 'pink'],
  ...['green', 'amber', 'indigo', 'red', 'gray'],
];

interface ColorFieldProps {
  /** What is to be coloured. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (color: string) => void;
}

export function ColorField({ name, value, onChange }: ColorFieldProps) {
  const { t } = useLingui();
  return (
    <Input.Wrapper label={t`Колір`} labelElement="div">
      <div className={classes.colors} role="radiogroup" aria-label={t`Колір`}>
        {colors.map((color, index) => (
          <button
            key={color}
            type="button"
            role="radio"
            className={classes.color}
            aria-label={t`Колір ${index + 1}`}
            aria-checked={color === value}
            onClick={() => onChange(color)}
          >
            <LabelChip label={{ name, color }} />
          </button>
        ))}
      </div>
    </Input.Wrapper>
  );
}
