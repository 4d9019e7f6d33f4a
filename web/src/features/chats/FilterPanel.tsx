import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ChatCounts } from '@/shared/api/types';
import { channelsQuery, employeesQuery } from '@/shared/directory/api';
import { SaveFilter } from '@/shared/filters/SaveFilter';
import { SavedFilters } from '@/shared/filters/SavedFilters';
import { useMe } from '@/shared/session/api';
import { ChannelMark } from '@/shared/ui/ChannelMark';
import { Choice, ChoiceGroup } from './Choice';
import {
  countConditions,
  emptyFilter,
  toggled,
  type ChatFilter,
  type ResponsibleChoice,
} from './filter';
import { fromKept, toKept } from './keptFilters';
import { useCounts } from './useCounts';
import classes from './Funnel.module.css';

export interface FilterPanelProps {
  readonly filter: ChatFilter;
  readonly onFilter: (filter: ChatFilter) => void;
}

interface ChoicesProps extends FilterPanelProps {
  readonly counts: ChatCounts | undefined;
}

/** All conditions with the number of chats beside each; each applies at once. */
export function FilterPanel({ filter, onFilter }: FilterPanelProps) {
  const counts = useCounts(filter);
  const choices = { filter, onFilter, counts };
  const { label, labelMode } = filter;
  const isNarrowed = countConditions(filter) > 0 || filter.state !== 'open';
  return (
    <div className={classes.panel}>
      <div className={classes.body}>
        <SavedFilters
          page="chats"
          query={toKept(filter)}
          onChoose={(words) => onFilter(fromKept(words))}
        />
        <StateChoices {...choices} />
        <FactChoices {...choices} />
        <ClientChoices {...choices} />
        <ResponsibleChoices {...choices} />
        <ChannelChoices {...choices} />
      </div>
      {isNarrowed && (
        <SaveFilter page="chats" query={toKept(filter)}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => onFilter({ ...emptyFilter, label, labelMode })}
          >
            <Trans>Скинути</Trans>
          </Button>
        </SaveFilter>
      )}
    </div>
  );
}

function StateChoices({ filter, onFilter, counts }: ChoicesProps) {
  const { t } = useLingui();
  const states = [
    { state: 'open', label: t`Не закриті` },
    { state: 'closed', label: t`Закриті` },
    { state: 'all', label: t`Усі` },
  ] as const;
  return (
    <ChoiceGroup title={t`Стан чату`}>
      {states.map(({ state, label }) => (
        <Choice
          key={state}
          among="state"
          label={label}
          count={counts?.states[state]}
          checked={filter.state === state}
          onToggle={() => onFilter({ ...filter, state })}
        />
      ))}
    </ChoiceGroup>
  );
}

function FactChoices({ filter, onFilter, counts }: ChoicesProps) {
  const { t } = useLingui();
  return (
    <ChoiceGroup title={t`Повідомлення`}>
      <Choice
        label={t`Непрочитані`}
        count={counts?.unread}
        checked={filter.unread}
        onToggle={() => onFilter({ ...filter, unread: !filter.unread })}
      />
      <Choice
        label={t`Без відповіді`}
        count={counts?.unanswered}
        checked={filter.unanswered}
        onToggle={() => onFilter({ ...filter, unanswered: !filter.unanswered })}
      />
      <Choice
        label={t`Відкладені`}
        count={counts?.snoozed}
        checked={filter.snoozed === true}
        onToggle={() => onFilter({ ...filter, snoozed: filter.snoozed === true ? null : true })}
      />
    </ChoiceGroup>
  );
}

function ClientChoices({ filter, onFilter, counts }: ChoicesProps) {
  const { t } = useLingui();
  const choice = (linked: boolean, label: string, count: number | undefined) => (
    <Choice
      label={label}
      count={count}
      checked={filter.linked === linked}
      onToggle={() => onFilter({ ...filter, linked: filter.linked === linked ? null : linked })}
    />
  );
  return (
    <ChoiceGroup title={t`Клієнт`}>
      {choice(true, t`Прив’язані до клієнта`, counts?.linked)}
      {choice(false, t`Не прив’язані до клієнта`, counts?.unlinked)}
    </ChoiceGroup>
  );
}

function ResponsibleChoices({ filter, onFilter, counts }: ChoicesProps) {
  const { t } = useLingui();
  const me = useMe();
  const { data } = useQuery(employeesQuery);
  const countOf = (id: number | null) => countIn(counts?.responsibles, id);
  // Whoever left is offered while chats are theirs.
  const others = (data?.items ?? []).filter(
    ({ id, is_active, can_answer }) =>
      id !== me.id && ((is_active && can_answer) || (countOf(id) ?? 0) > 0),
  );
  const choice = (value: ResponsibleChoice, label: ReactNode, count: number | undefined) => (
    <Choice
      key={value}
      label={label}
      count={count}
      checked={filter.responsible.includes(value)}
      onToggle={() => onFilter({ ...filter, responsible: toggled(filter.responsible, value) })}
    />
  );
  return (
    <ChoiceGroup title={t`Відповідальний`}>
      {choice('none', t`Без відповідального`, counts?.unassigned)}
      {choice('me', t`Я`, countOf(me.id))}
      {others.map(({ id, short_name }) => choice(id, short_name, countOf(id)))}
    </ChoiceGroup>
  );
}

function ChannelChoices({ filter, onFilter, counts }: ChoicesProps) {
  const { t } = useLingui();
  const { data } = useQuery(channelsQuery);
  const channels = data?.items ?? [];
  if (channels.length === 0) return null;
  return (
    <ChoiceGroup title={t`Канал`}>
      {channels.map(({ id, kind, name }) => (
        <Choice
          key={id}
          label={
            <span className={classes.label}>
              <ChannelMark kind={kind} size={16} />
              <span>{name}</span>
            </span>
          }
          count={countIn(counts?.channels, id)}
          checked={filter.channel.includes(id)}
          onToggle={() => onFilter({ ...filter, channel: toggled(filter.channel, id) })}
        />
      ))}
    </ChoiceGroup>
  );
}

/** Who is not named among the numbers has none. */
function countIn(counts: ChatCounts['channels'] | undefined, id: number | null) {
  return counts && (counts.find((each) => each.id === id)?.count ?? 0);
}
