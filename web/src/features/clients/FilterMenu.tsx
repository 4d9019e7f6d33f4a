import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Box, Button, Checkbox, FocusTrap, MultiSelect, Popover, Select, Stack, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { employeesQuery } from '@/shared/directory/api';
import { SaveFilter } from '@/shared/filters/SaveFilter';
import { SavedFilters } from '@/shared/filters/SavedFilters';
import { readWords, toWords } from '@/shared/filters/words';
import { countFilters, isNarrowed, readClientSearch, type ClientSearch } from './search';

interface FilterMenuProps {
  readonly search: ClientSearch;
  readonly onChange: (search: ClientSearch) => void;
}

/** The funnel: who answers, whether there are chats, the black list, the like, since when. */
export function FilterMenu({ search, onChange }: FilterMenuProps) {
  const count = countFilters(search);
  return (
    <Popover position="bottom-start" shadow="md" width={300} trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconFilter size={16} aria-hidden />}
          rightSection={count > 0 ? <Badge size="sm">{count}</Badge> : null}
        >
          <Trans>Фільтри</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0} mah="min(44rem, calc(100dvh - 16rem))" style={{ overflowY: 'auto' }}>
        <Choices search={search} onChange={onChange} />
        {isNarrowed(search) && <SaveFilter page="clients" query={toWords(search)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Choices({ search, onChange }: FilterMenuProps) {
  const { t } = useLingui();
  // What is emptied is not in the address at all.
  const change = (changes: Readonly<Record<string, unknown>>) =>
    onChange(readClientSearch({ ...search, ...changes }));
  return (
    <Stack gap="sm" p="sm">
      <FocusTrap.InitialFocus />
      <Box mx="calc(-1 * var(--mantine-spacing-sm))">
        <SavedFilters
          page="clients"
          query={toWords(search)}
          onChoose={(words) => onChange(readClientSearch(readWords(words)))}
        />
      </Box>
      <Responsible search={search} onChange={change} />
      <Select
        label={t`Чати`}
        placeholder={t`Неважливо`}
        clearable
        comboboxProps={{ withinPortal: false }}
        data={[
          { value: 'true', label: t`Є чати` },
          { value: 'false', label: t`Без чатів` },
        ]}
        value={search.has_chats === undefined ? null : String(search.has_chats)}
        onChange={(value) => change({ has_chats: value === null ? null : value === 'true' })}
      />
      <Checkbox
        label={t`У чорному списку`}
        checked={search.blacklisted === true}
        onChange={(event) => change({ blacklisted: event.currentTarget.checked || null })}
      />
      <Checkbox
        label={t`Схожі на інших`}
        checked={search.duplicates === true}
        onChange={(event) => change({ duplicates: event.currentTarget.checked })}
      />
      <TextInput
        type="date"
        label={t`Створено від`}
        value={search.created_from ?? ''}
        onChange={(event) => change({ created_from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t`Створено до`}
        value={search.created_to ?? ''}
        onChange={(event) => change({ created_to: event.currentTarget.value })}
      />
    </Stack>
  );
}

interface ResponsibleProps {
  readonly search: ClientSearch;
  readonly onChange: (changes: Readonly<Record<string, unknown>>) => void;
}

function Responsible({ search, onChange }: ResponsibleProps) {
  const { t } = useLingui();
  const employees = useQuery(employeesQuery);
  const chosen = search.responsible === undefined ? [] : String(search.responsible).split(',');
  const people = (employees.data?.items ?? []).map(({ id, full_name }) => ({
    value: String(id),
    label: full_name,
  }));
  return (
    <MultiSelect
      label={t`Відповідальний`}
      placeholder={chosen.length === 0 ? t`Будь-хто` : ''}
      clearable
      searchable
      // The focus comes here as the filters open, and the people would cover the rest of them.
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
      data={[
        { value: 'me', label: t`Я` },
        { value: 'none', label: t`Без відповідального` },
        ...people,
      ]}
      value={chosen}
      onChange={(values) => onChange({ responsible: values.join(',') })}
    />
  );
}
