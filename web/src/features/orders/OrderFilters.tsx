import { useLingui } from '@lingui/react/macro';
import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { ColumnsMenu } from '@/shared/table/ColumnsMenu';
import { useSlash } from '@/shared/table/useSlash';
import { orderColumns, type ColumnName } from './columns';
import { FilterMenu } from './FilterMenu';
import { sorted } from './HeadCell';
import { useColumnTitle } from './names';
import { changed, type OrderSearch, type OrderSort } from './search';
import classes from './Orders.module.css';

interface OrderFiltersProps {
  readonly search: OrderSearch;
  readonly onChange: (search: OrderSearch) => void;
  readonly columns: readonly ColumnName[];
  readonly onColumns: (columns: readonly ColumnName[]) => void;
}

/** What narrows the list, and its order; all of it is in the address. */
export function OrderFilters({ search, onChange, columns, onColumns }: OrderFiltersProps) {
  const titles = useColumnTitle();
  return (
    <div className={classes.filters} role="search">
      <Words search={search} onChange={onChange} />
      <FilterMenu search={search} onChange={onChange} />
      <Order search={search} onChange={onChange} />
      <ColumnsMenu
        titles={titles}
        names={orderColumns.names}
        columns={columns}
        onChange={onColumns}
      />
    </div>
  );
}

type PartProps = Pick<OrderFiltersProps, 'search' | 'onChange'>;

function Words({ search, onChange }: PartProps) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const q = search.q ?? '';
  const [text, setText] = useState(q);
  const [asked, setAsked] = useState(q);
  if (q !== asked) {
    // The address has changed by itself: a link, or «clear».
    setAsked(q);
    setText(q);
  }
  useSlash(field);
  const look = useDebouncedCallback((words: string) => {
    setAsked(words.trim());
    onChange(changed(search, { q: words }));
  }, 250);
  return (
    <TextInput
      ref={field}
      className={classes.search ?? ''}
      type="search"
      value={text}
      placeholder={t`Номер, телефон, покупець, ТТН`}
      aria-label={t`Пошук замовлень`}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      onChange={(event) => {
        setText(event.currentTarget.value);
        look(event.currentTarget.value);
      }}
    />
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly sort: OrderSort;
  readonly isUp: boolean;
}

function Order({ search, onChange }: PartProps) {
  const { t } = useLingui();
  const choices: readonly Choice[] = [
    { value: 'created desc', label: t`Спершу нові`, sort: 'created', isUp: false },
    { value: 'created asc', label: t`Спершу давні`, sort: 'created', isUp: true },
    { value: 'changed desc', label: t`Щойно змінені`, sort: 'changed', isUp: false },
    { value: 'changed asc', label: t`Давно не змінювані`, sort: 'changed', isUp: true },
    { value: 'total desc', label: t`Спершу дорожчі`, sort: 'total', isUp: false },
    { value: 'total asc', label: t`Спершу дешевші`, sort: 'total', isUp: true },
  ];
  return (
    <Select
      aria-label={t`Порядок`}
      w="11.5rem"
      allowDeselect={false}
      data={choices.map(({ value, label }) => ({ value, label }))}
      value={`${search.sort ?? 'created'} ${search.order ?? 'desc'}`}
      onChange={(value) => {
        const chosen = choices.find((choice) => choice.value === value);
        if (chosen !== undefined) onChange(sorted(search, chosen.sort, chosen.isUp));
      }}
    />
  );
}
