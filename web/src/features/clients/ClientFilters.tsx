import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { ColumnsMenu } from '@/shared/table/ColumnsMenu';
import { useSlash } from '@/shared/table/useSlash';
import { clientColumns, type ColumnName } from './columns';
import { FilterMenu } from './FilterMenu';
import { countFilters, withWords, type ClientSearch, type ClientSort } from './search';
import { useColumnTitle } from './useColumnTitle';
import classes from './Clients.module.css';

interface ClientFiltersProps {
  readonly search: ClientSearch;
  readonly onChange: (search: ClientSearch) => void;
  readonly columns: readonly ColumnName[];
  readonly onColumns: (columns: readonly ColumnName[]) => void;
}

/** What narrows the list, and its order; all of it is in the address. */
export function ClientFilters({ search, onChange, columns, onColumns }: ClientFiltersProps) {
  const titles = useColumnTitle();
  return (
    <div className={classes.filters} role="search">
      <Words search={search} onChange={onChange} />
      <FilterMenu search={search} onChange={onChange} />
      <Order search={search} onChange={onChange} />
      <ColumnsMenu
        titles={titles}
        names={clientColumns.names}
        columns={columns}
        onChange={onColumns}
      />
      {countFilters(search) > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => onChange(search.q === undefined ? {} : { q: search.q })}
        >
          <Trans>Прибрати фільтри</Trans>
        </Button>
      )}
    </div>
  );
}

type PartProps = Pick<ClientFiltersProps, 'search' | 'onChange'>;

function Words({ search, onChange }: PartProps) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const q = search.q ?? '';
  const [text, setText] = useState(q);
  const [asked, setAsked] = useState(q);
  if (q !== asked) {
    // The address has changed by itself: a link, a kept filter.
    setAsked(q);
    setText(q);
  }
  useSlash(field);
  const look = useDebouncedCallback((words: string) => {
    setAsked(words.trim());
    onChange(withWords(search, words.trim()));
  }, 200);
  return (
    <TextInput
      ref={field}
      className={classes.search ?? ''}
      type="search"
      value={text}
      placeholder={t`Ім’я, телефон або e-mail`}
      aria-label={t`Пошук клієнтів`}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      onChange={(event) => {
        setText(event.currentTarget.value);
        look(event.currentTarget.value);
      }}
    />
  );
}

function Order({ search, onChange }: PartProps) {
  const { t } = useLingui();
  const orders: readonly { readonly value: ClientSort; readonly label: string }[] = [
    { value: 'newest', label: t`Спершу нові` },
    { value: 'oldest', label: t`Спершу давні` },
    { value: 'name', label: t`За іменем, А–Я` },
    { value: '-name', label: t`За іменем, Я–А` },
  ];
  const { sort, ...others } = search;
  return (
    <Select
      aria-label={t`Порядок`}
      w="10.5rem"
      // What is found by words comes newest first.
      disabled={search.q !== undefined}
      allowDeselect={false}
      data={orders}
      value={search.q === undefined ? (sort ?? 'newest') : 'newest'}
      onChange={(value) => {
        const chosen = orders.find((order) => order.value === value)?.value ?? 'newest';
        onChange(chosen === 'newest' ? others : { ...others, sort: chosen });
      }}
    />
  );
}
