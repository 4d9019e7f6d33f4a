import { useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { channelsQuery, employeesQuery } from '@/shared/directory/api';
import { labelsQuery } from '@/shared/labels/api';
import type { ChatFilter, ResponsibleChoice } from './filter';
import classes from './ChatList.module.css';

interface FilterChipsProps {
  readonly filter: ChatFilter;
  readonly onFilter: (filter: ChatFilter) => void;
}

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly without: ChatFilter;
}

/** What narrows the list, each taken off by a click. */
export function FilterChips({ filter, onFilter }: FilterChipsProps) {
  const { t } = useLingui();
  const chips = useChips(filter);
  return (
    <div className={classes.chips}>
      {chips.map(({ key, label, without }) => (
        <button
          key={key}
          type="button"
          className={classes.chip}
          aria-label={t`Прибрати фільтр: ${label}`}
          onClick={() => onFilter(without)}
        >
          {label}
          <IconX size={13} aria-hidden />
        </button>
      ))}
    </div>
  );
}

function useChips(filter: ChatFilter): readonly Chip[] {
  const { t } = useLingui();
  const responsibleName = useResponsibleName();
  const channels = useQuery(channelsQuery).data?.items ?? [];
  const labels = useQuery({ ...labelsQuery, enabled: filter.label.length > 0 }).data?.items ?? [];
  const { responsible, channel, label } = filter;
  return [
    ...label.map((id) => ({
      key: `label-${id}`,
      label: labels.find((each) => each.id === id)?.name ?? t`Мітка`,
      without: { ...filter, label: label.filter((each) => each !== id) },
    })),
    ...useFlagChips(filter),
    ...responsible.map((choice) => ({
      key: `responsible-${choice}`,
      label: responsibleName(choice),
      without: { ...filter, responsible: responsible.filter((each) => each !== choice) },
    })),
    ...channel.map((id) => ({
      key: `channel-${id}`,
      label: channels.find((each) => each.id === id)?.name ?? t`Канал`,
      without: { ...filter, channel: channel.filter((each) => each !== id) },
    })),
  ];
}

function useFlagChips(filter: ChatFilter): readonly Chip[] {
  const { t } = useLingui();
  const flags: Chip[] = [];
  if (filter.unread) {
    flags.push({ key: 'unread', label: t`Непрочитані`, without: { ...filter, unread: false } });
  }
  if (filter.unanswered) {
    const without = { ...filter, unanswered: false };
    flags.push({ key: 'unanswered', label: t`Без відповіді`, without });
  }
  if (filter.linked !== null) {
    const name = filter.linked ? t`Прив’язані до клієнта` : t`Не прив’язані до клієнта`;
    flags.push({ key: 'linked', label: name, without: { ...filter, linked: null } });
  }
  if (filter.snoozed !== null) {
    const name = filter.snoozed ? t`Відкладені` : t`Не відкладені`;
    flags.push({ key: 'snoozed', label: name, without: { ...filter, snoozed: null } });
  }
  return flags;
}

function useResponsibleName(): (choice: ResponsibleChoice) => string {
  const { t } = useLingui();
  const employees = useQuery(employeesQuery).data?.items ?? [];
  return (choice) => {
    if (choice === 'me') return t`Мої`;
    if (choice === 'none') return t`Без відповідального`;
    return employees.find(({ id }) => id === choice)?.short_name ?? t`Співробітник`;
  };
}
