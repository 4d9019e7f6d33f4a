import { Trans } from '@lingui/react/macro';
import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { channelsQuery, employeesQuery } from '@/shared/directory/api';
import { useMe } from '@/shared/session/api';
import { countConditions, emptyFilter, type ChatFilter, type ResponsibleChoice } from './filter';
import classes from './ChatList.module.css';

interface FilterPanelProps {
  readonly filter: ChatFilter;
  readonly onFilter: (filter: ChatFilter) => void;
}

/** All conditions; each applies at once. */
export function FilterPanel({ filter, onFilter }: FilterPanelProps) {
  return (
    <Stack gap="md">
      <Stack gap="xs">
        <Checkbox
          label={<Trans>Непрочитані</Trans>}
          checked={filter.unread}
          onChange={(event) => onFilter({ ...filter, unread: event.currentTarget.checked })}
        />
        <Checkbox
          label={<Trans>Без відповіді</Trans>}
          checked={filter.unanswered}
          onChange={(event) => onFilter({ ...filter, unanswered: event.currentTarget.checked })}
        />
      </Stack>
      <ResponsibleChoices filter={filter} onFilter={onFilter} />
      <ChannelChoices filter={filter} onFilter={onFilter} />
      {countConditions(filter) > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => onFilter({ ...emptyFilter, state: filter.state })}
        >
          <Trans>Скинути фільтри</Trans>
        </Button>
      )}
    </Stack>
  );
}

function ResponsibleChoices({ filter, onFilter }: FilterPanelProps) {
  const me = useMe();
  const { data } = useQuery(employeesQuery);
  const others = (data?.items ?? []).filter(
    (employee) => employee.id !== me.id && employee.is_active && employee.can_answer,
  );
  const choice = (value: ResponsibleChoice, label: ReactNode) => (
    <Checkbox
      key={value}
      label={label}
      checked={filter.responsible.includes(value)}
      onChange={() => onFilter({ ...filter, responsible: toggled(filter.responsible, value) })}
    />
  );
  return (
    <Group title={<Trans>Відповідальний</Trans>}>
      {choice('me', <Trans>Я</Trans>)}
      {choice('none', <Trans>Без відповідального</Trans>)}
      {others.map((employee) => choice(employee.id, employee.short_name))}
    </Group>
  );
}

function ChannelChoices({ filter, onFilter }: FilterPanelProps) {
  const { data } = useQuery(channelsQuery);
  const channels = data?.items ?? [];
  if (channels.length === 0) return null;
  return (
    <Group title={<Trans>Канал</Trans>}>
      {channels.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={filter.channel.includes(id)}
          onChange={() => onFilter({ ...filter, channel: toggled(filter.channel, id) })}
        />
      ))}
    </Group>
  );
}

function Group({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <div role="group">
      <Text size="xs" fw={600} c="dimmed" mb={6}>
        {title}
      </Text>
      <Stack gap="xs" className={classes.choices ?? ''}>
        {children}
      </Stack>
    </div>
  );
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
