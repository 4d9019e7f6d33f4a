import { useLingui } from '@lingui/react/macro';
import { Button, Group, Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { employeesQuery } from '@/shared/directory/api';
import { areas, readAuditSearch, type AuditSearch } from './search';

interface FiltersProps {
  readonly search: AuditSearch;
  readonly onChange: (search: AuditSearch) => void;
}

/** Who, what part and when; all of it is in the address. */
export function AuditFilters({ search, onChange }: FiltersProps) {
  const { t } = useLingui();
  const change = (changes: Readonly<Record<string, unknown>>) =>
    onChange(readAuditSearch({ ...search, ...changes }));
  return (
    <Group
      component="div"
      role="search"
      aria-label={t`Фільтри історії`}
      align="flex-end"
      gap="xs"
      mb="md"
    >
      <AreaField search={search} onChange={change} />
      <WhoField search={search} onChange={change} />
      <TextInput
        type="date"
        label={t`Від`}
        value={search.from ?? ''}
        max={search.to}
        onChange={(event) => change({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t`До`}
        value={search.to ?? ''}
        min={search.from}
        onChange={(event) => change({ to: event.currentTarget.value })}
      />
      {search.id !== undefined && (
        <Button
          variant="light"
          rightSection={<IconX size={16} aria-hidden />}
          onClick={() => change({ id: null, kind: null })}
        >
          {t`Лише один об’єкт`}
        </Button>
      )}
    </Group>
  );
}

interface FieldProps {
  readonly search: AuditSearch;
  readonly onChange: (changes: Readonly<Record<string, unknown>>) => void;
}

function AreaField({ search, onChange }: FieldProps) {
  const { t } = useLingui();
  const names = {
    settings: t`Налаштування`,
    people: t`Співробітники й ролі`,
    channels: t`Канали`,
    chats: t`Чати`,
    clients: t`Клієнти`,
    orders: t`Замовлення`,
    catalog: t`Товари`,
    api: t`API та вебхуки`,
  };
  return (
    <Select
      label={t`Що`}
      placeholder={t`Усе`}
      w="12.5rem"
      clearable
      clearButtonProps={{ 'aria-label': t`Прибрати` }}
      data={areas.map((value) => ({ value, label: names[value] }))}
      value={search.area ?? null}
      onChange={(area) => onChange({ area })}
    />
  );
}

function WhoField({ search, onChange }: FieldProps) {
  const { t } = useLingui();
  const employees = useQuery(employeesQuery);
  const people = employees.data?.items ?? [];
  return (
    <Select
      label={t`Хто`}
      placeholder={t`Будь-хто`}
      w="14rem"
      clearable
      searchable
      clearButtonProps={{ 'aria-label': t`Прибрати` }}
      data={[
        { value: 'system', label: t`Система` },
        ...people.map(({ id, full_name: label }) => ({ value: String(id), label })),
      ]}
      value={search.who === undefined ? null : String(search.who)}
      onChange={(who) => onChange({ who })}
    />
  );
}
