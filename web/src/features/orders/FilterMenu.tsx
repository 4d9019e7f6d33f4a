import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Box, Button, FocusTrap, Group, MultiSelect, Popover, Stack, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { employeesQuery } from '@/shared/directory/api';
import { SaveFilter } from '@/shared/filters/SaveFilter';
import { SavedFilters } from '@/shared/filters/SavedFilters';
import { readWords, toWords } from '@/shared/filters/words';
import { orderStatusesQuery } from '@/shared/orders/statuses';
import { orderSourcesQuery } from '@/shared/orders/methods';
import { carriers, statusGroups, useCarrierNames, useGroupNames } from '@/shared/orders/names';
import { usePaymentName } from './names';
import { ProductField } from './ProductField';
import {
  changed,
  countFilters,
  isNarrowed,
  payments,
  readOrderSearch,
  wordsOf,
  type OrderSearch,
} from './search';
import { SumField } from './SumField';

interface FilterMenuProps {
  readonly search: OrderSearch;
  readonly onChange: (search: OrderSearch) => void;
}

/** The funnel: every choice that the list can be narrowed by. */
export function FilterMenu({ search, onChange }: FilterMenuProps) {
  const count = countFilters(search);
  return (
    <Popover position="bottom-start" shadow="md" width={340} trapFocus>
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
        {isNarrowed(search) && <SaveFilter page="orders" query={toWords(search)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

interface PartProps {
  readonly search: OrderSearch;
  /** What is emptied leaves the address. */
  readonly change: (changes: Readonly<Record<string, unknown>>) => void;
}

function Choices({ search, onChange }: FilterMenuProps) {
  const change = (changes: Readonly<Record<string, unknown>>) =>
    onChange(changed(search, changes));
  const part = { search, change };
  return (
    <Stack gap="sm" p="sm">
      {/* The first list would drop open by itself. */}
      <FocusTrap.InitialFocus />
      <Box mx="calc(-1 * var(--mantine-spacing-sm))">
        <SavedFilters
          page="orders"
          query={toWords(search)}
          onChoose={(words) => onChange(readOrderSearch(readWords(words)))}
        />
      </Box>
      <Statuses {...part} />
      <People {...part} />
      <Sources {...part} />
      <Ways {...part} />
      <ProductField offerId={search.offer} onChange={(offer) => change({ offer })} />
      <Days {...part} />
      <Sums {...part} />
    </Stack>
  );
}

interface ManyProps extends PartProps {
  readonly name: 'status' | 'group' | 'responsible' | 'source' | 'carrier' | 'payment';
  readonly label: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
}

function Many({ search, change, name, label, data }: ManyProps) {
  const { t } = useLingui();
  const chosen = [...wordsOf(search[name])];
  return (
    <MultiSelect
      label={label}
      placeholder={chosen.length === 0 ? t`Неважливо` : ''}
      clearable
      clearButtonProps={{ 'aria-label': t`Очистити: ${label}` }}
      searchable
      comboboxProps={{ withinPortal: false }}
      data={data}
      value={chosen}
      onChange={(values) => change({ [name]: values.join(',') })}
    />
  );
}

function Statuses(part: PartProps) {
  const { t } = useLingui();
  const { data } = useQuery(orderStatusesQuery);
  const names = useGroupNames();
  const statuses = data?.items.map(({ id, name }) => ({ value: String(id), label: name })) ?? [];
  return (
    <>
      <Many {...part} name="status" label={t`Статус`} data={statuses} />
      <Many
        {...part}
        name="group"
        label={t`Група статусів`}
        data={statusGroups.map((value) => ({ value, label: names[value] }))}
      />
    </>
  );
}

function People(part: PartProps) {
  const { t } = useLingui();
  const { data } = useQuery(employeesQuery);
  const people = data?.items.map(({ id, full_name }) => ({ value: String(id), label: full_name })) ?? [];
  const words = [
    { value: 'me', label: t`Я` },
    { value: 'none', label: t`Без відповідального` },
  ];
  return <Many {...part} name="responsible" label={t`Відповідальний`} data={[...words, ...people]} />;
}

function Sources(part: PartProps) {
  const { t } = useLingui();
  const { data } = useQuery(orderSourcesQuery);
  const sources = data?.items.map(({ id, name }) => ({ value: String(id), label: name })) ?? [];
  return <Many {...part} name="source" label={t`Джерело`} data={sources} />;
}

function Ways(part: PartProps) {
  const { t } = useLingui();
  const carrierNames = useCarrierNames();
  const paymentNames = usePaymentName();
  return (
    <>
      <Many
        {...part}
        name="carrier"
        label={t`Перевізник`}
        data={carriers.map((value) => ({ value, label: carrierNames[value] }))}
      />
      <Many
        {...part}
        name="payment"
        label={t`Оплата`}
        data={payments.map((value) => ({ value, label: paymentNames[value] }))}
      />
    </>
  );
}

function Days({ search, change }: PartProps) {
  const { t } = useLingui();
  const choices = [
    { label: t`Сьогодні`, back: 0 },
    { label: t`7 днів`, back: 6 },
    { label: t`30 днів`, back: 29 },
  ];
  return (
    <div>
      <Group grow gap="xs" wrap="nowrap">
        <TextInput
          type="date"
          label={t`Створено від`}
          value={search.created_from ?? ''}
          onChange={(event) => change({ created_from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t`до`}
          value={search.created_to ?? ''}
          onChange={(event) => change({ created_to: event.currentTarget.value })}
        />
      </Group>
      <Group gap={4} mt={6}>
        {choices.map(({ label, back }) => (
          <Button
            key={back}
            size="compact-xs"
            variant="light"
            onClick={() => change({ created_from: daysAgo(back), created_to: null })}
          >
            {label}
          </Button>
        ))}
      </Group>
    </div>
  );
}

function Sums({ search, change }: PartProps) {
  const { t } = useLingui();
  return (
    <Group grow gap="xs" wrap="nowrap">
      <SumField
        label={t`Сума від`}
        sum={search.total_from}
        onChange={(sum) => change({ total_from: sum })}
      />
      <SumField label={t`до`} sum={search.total_to} onChange={(sum) => change({ total_to: sum })} />
    </Group>
  );
}

function daysAgo(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() - days);
  return date.toLocaleDateString('sv');
}
