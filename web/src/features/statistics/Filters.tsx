import { useLingui } from '@lingui/react/macro';
import { Checkbox, MultiSelect, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { channelsQuery, employeesQuery } from '@/shared/directory/api';
import { orderSourcesQuery } from '@/shared/orders/methods';
import { readStatisticsSearch, wordsOf, type Days, type StatisticsSearch } from './search';
import classes from './Statistics.module.css';

interface FiltersProps {
  readonly search: StatisticsSearch;
  readonly days: Days;
  readonly onChange: (search: StatisticsSearch) => void;
}

/** Since when, of whom and from where; all of it is in the address. */
export function Filters({ search, days, onChange }: FiltersProps) {
  const { t } = useLingui();
  const change = (changes: Readonly<Record<string, unknown>>) =>
    onChange(readStatisticsSearch({ ...search, ...changes }));
  return (
    <div className={classes.filters} role="search" aria-label={t`Фільтри звіту`}>
      <Period search={search} days={days} onChange={change} />
      <People search={search} onChange={change} />
      {search.part === 'chats' ? (
        <Channels search={search} onChange={change} />
      ) : (
        <Sources search={search} onChange={change} />
      )}
      {search.part !== 'products' && (
        <Checkbox
          label={t`Порівняти з попереднім періодом`}
          checked={search.compare === true}
          pb={8}
          onChange={(event) => change({ compare: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}

interface PartProps {
  readonly search: StatisticsSearch;
  readonly onChange: (changes: Readonly<Record<string, unknown>>) => void;
}

function Period({ search, days, onChange }: PartProps & { readonly days: Days }) {
  const { t } = useLingui();
  const isOwn = search.from !== undefined;
  return (
    <>
      <Select
        label={t`Період`}
        w="10.5rem"
        allowDeselect={false}
        data={[
          { value: 'today', label: t`Сьогодні` },
          { value: '7', label: t`7 днів` },
          { value: '30', label: t`30 днів` },
          { value: '90', label: t`90 днів` },
          { value: 'month', label: t`Цей місяць` },
          { value: 'own', label: t`Свій період` },
        ]}
        value={isOwn ? 'own' : (search.period ?? '30')}
        onChange={(period) =>
          onChange(period === 'own' ? { ...days } : { period, from: null, to: null })
        }
      />
      {isOwn && (
        <>
          <TextInput
            type="date"
            label={t`Від`}
            value={days.from}
            max={days.to}
            onChange={(event) => onChange({ from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t`До`}
            value={days.to}
            min={days.from}
            onChange={(event) => onChange({ to: event.currentTarget.value })}
          />
        </>
      )}
    </>
  );
}

function People({ search, onChange }: PartProps) {
  const { t } = useLingui();
  const employees = useQuery(employeesQuery);
  const people = employees.data?.items ?? [];
  return (
    <Choices
      label={t`Відповідальний`}
      anything={t`Будь-хто`}
      data={[
        { value: 'me', label: t`Я` },
        { value: 'none', label: t`Без відповідального` },
        ...people.map(({ id, full_name }) => ({ value: String(id), label: full_name })),
      ]}
      value={wordsOf(search.responsible)}
      onChange={(values) => onChange({ responsible: values.join(',') })}
    />
  );
}

function Sources({ search, onChange }: PartProps) {
  const { t } = useLingui();
  const sources = useQuery(orderSourcesQuery);
  return (
    <Choices
      label={t`Джерело`}
      anything={t`Будь-яке`}
      data={named(sources.data?.items)}
      value={wordsOf(search.source)}
      onChange={(values) => onChange({ source: values.join(',') })}
    />
  );
}

function Channels({ search, onChange }: PartProps) {
  const { t } = useLingui();
  const channels = useQuery(channelsQuery);
  return (
    <Choices
      label={t`Канал`}
      anything={t`Будь-який`}
      data={named(channels.data?.items)}
      value={wordsOf(search.channel)}
      onChange={(values) => onChange({ channel: values.join(',') })}
    />
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly anything: string;
  readonly data: { readonly value: string; readonly label: string }[];
  readonly value: string[];
  readonly onChange: (values: string[]) => void;
}

function Choices({ anything, ...others }: ChoicesProps) {
  return (
    <MultiSelect
      {...others}
      placeholder={others.value.length === 0 ? anything : ''}
      w="15rem"
      clearable
      searchable
    />
  );
}

function named(rows: readonly { readonly id: number; readonly name: string }[] | undefined) {
  return (rows ?? []).map(({ id, name }) => ({ value: String(id), label: name }));
}
