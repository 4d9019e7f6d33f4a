import { useLingui } from '@lingui/react/macro';
import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { readProductSearch, type ProductSearch } from './filter';

interface ProductFiltersProps {
  readonly search: ProductSearch;
  readonly onChange: (search: ProductSearch) => void;
}

/** Words to search for, how much is left, what it costs. The slash leads to the words. */
export function ProductFilters({ search, onChange }: ProductFiltersProps) {
  const { t } = useLingui();
  const box = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(search.q ?? '');
  const change = (part: Readonly<Record<string, unknown>>) =>
    onChange(readProductSearch({ ...search, ...part }));
  const look = useDebouncedCallback((q: string) => change({ q: q.trim() }), 250);
  useHotkeys([['/', () => box.current?.focus()]]);
  return (
    <Group gap="xs" mb="sm">
      <TextInput
        ref={box}
        flex="1 1 14rem"
        type="search"
        aria-label={t`Пошук товарів`}
        placeholder={t`Назва, артикул або штрихкод`}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          look(event.currentTarget.value);
        }}
      />
      <Select
        w="12rem"
        aria-label={t`Залишок`}
        placeholder={t`Будь-який залишок`}
        clearable
        value={search.stock ?? null}
        data={[
          { value: 'in', label: t`Є в наявності` },
          { value: 'low', label: t`Закінчуються` },
          { value: 'out', label: t`Немає` },
        ]}
        onChange={(stock) => change({ stock })}
      />
      <Select
        w="9.5rem"
        aria-label={t`Стан`}
        placeholder={t`Крім архіву`}
        clearable
        value={search.sale ?? null}
        data={[
          { value: 'active', label: t`У продажу` },
          { value: 'hidden', label: t`Не в продажу` },
          { value: 'archived', label: t`В архіві` },
        ]}
        onChange={(sale) => change({ sale })}
      />
      <PriceField
        label={t`Ціна від`}
        value={search.price_from}
        onChange={(price_from) => change({ price_from })}
      />
      <PriceField
        label={t`Ціна до`}
        value={search.price_to}
        onChange={(price_to) => change({ price_to })}
      />
    </Group>
  );
}

interface PriceFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (text: string) => void;
}

function PriceField({ label, value, onChange }: PriceFieldProps) {
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const tell = useDebouncedCallback(onChange, 400);
  return (
    <TextInput
      w="6rem"
      aria-label={label}
      placeholder={label}
      inputMode="decimal"
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        tell(event.currentTarget.value.replace(',', '.'));
      }}
    />
  );
}
