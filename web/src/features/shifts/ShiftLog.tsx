import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Shift } from '@/shared/api/types';
import { formatDateTime, formatTime, isSameDay } from '@/shared/lib/format';
import { OlderButton } from '@/shared/ui/OlderButton';
import { Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { shiftsQuery, type Days } from './api';
import classes from './Shifts.module.css';

/** Who came and left, the newest first, and why each shift ended. */
export function ShiftLog({ days }: { readonly days: Days }) {
  const query = useInfiniteQuery(shiftsQuery(days));
  return (
    <Section title={<Trans>Хто приходив і йшов</Trans>}>
      <QueryView query={query}>
        {({ pages }) => {
          const shifts = pages.flatMap(({ items }) => items);
          if (shifts.length === 0) {
            return (
              <Text c="dimmed">
                <Trans>Журнал порожній.</Trans>
              </Text>
            );
          }
          return (
            <ul className={classes.list}>
              {shifts.map((shift) => (
                <Row key={shift.id} shift={shift} />
              ))}
            </ul>
          );
        }}
      </QueryView>
      <OlderButton query={query} />
    </Section>
  );
}

function Row({ shift }: { readonly shift: Shift }) {
  const { t } = useLingui();
  const ends: Readonly<Record<Shift['end'], string>> = {
    '': t`зараз на місці`,
    switch: t`за перемикачем`,
    connection: t`не було відкритого Kramar`,
    sign_out: t`вихід із системи`,
    dismissal: t`звільнення`,
    off: t`розподіл вимкнено`,
  };
  return (
    <li className={classes.row}>
      <span className={classes.name}>{shift.employee.name}</span>
      <span className={classes.times}>{timesOf(shift)}</span>
      <span className={classes.end} data-now={shift.ended_at === null || undefined}>
        {ends[shift.end]}
      </span>
    </li>
  );
}

function timesOf({ began_at: began, ended_at: ended }: Shift): string {
  if (ended === null) return `${formatDateTime(began)} –`;
  const end = isSameDay(began, ended) ? formatTime(ended) : formatDateTime(ended);
  return `${formatDateTime(began)} – ${end}`;
}
