import { useLingui } from '@lingui/react/macro';
import { ActionIcon, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { OrderRequest } from '@/shared/api/types';
import classes from './OrderRequest.module.css';

export type RawLine = OrderRequest['lines'][number];

export const emptyLine: RawLine = { product_id: '', name: '', price: '', count: '1' };

interface LineFieldsProps {
  readonly line: RawLine;
  readonly place: number;
  readonly problems: Readonly<Record<string, string>>;
  /** `null` takes the line away. */
  readonly onChange: (line: RawLine | null) => void;
}

/** A product as the site named it. */
export function LineFields({ line, place, problems, onChange }: LineFieldsProps) {
  const { t } = useLingui();
  const labels = {
    product_id: t`Артикул або код`,
    name: t`Назва`,
    price: t`Ціна`,
    count: t`Кількість`,
  };
  const names = ['product_id', 'name', 'price', 'count'] as const;
  const number = place + 1;
  return (
    <div className={classes.line} role="group" aria-label={t`Товар ${number}`}>
      {names.map((name) => (
        <TextInput
          key={name}
          label={labels[name]}
          value={line[name]}
          error={problems[`lines.${String(place)}.${name}`]}
          onChange={(event) => onChange({ ...line, [name]: event.currentTarget.value })}
        />
      ))}
      <ActionIcon
        variant="subtle"
        color="gray"
        className={classes.remove}
        aria-label={t`Прибрати товар ${number}`}
        onClick={() => onChange(null)}
      >
        <IconTrash size={18} />
      </ActionIcon>
    </div>
  );
}
