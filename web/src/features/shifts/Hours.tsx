import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Worked } from '@/shared/api/types';
import { formatDay } from '@/shared/lib/format';
import { Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { hoursQuery, type Days } from './api';
import classes from './Shifts.module.css';

/** How long everybody was on site, in all and day by day. */
export function Hours({ days }: { readonly days: Days }) {
  const query = useQuery(hoursQuery(days));
  return (
    <Section title={<Trans>Скільки годин</Trans>}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">
              <Trans>За ці дні ніхто не вмикав «На місці».</Trans>
            </Text>
          ) : (
            <ul className={classes.list}>
              {items.map((worked) => (
                <Person key={worked.employee.id} worked={worked} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}

function Person({ worked }: { readonly worked: Worked }) {
  const lengthOf = useLength();
  return (
    <li className={classes.person}>
      <div className={classes.row}>
        <strong className={classes.name}>{worked.employee.name}</strong>
        <strong className={classes.amount}>{lengthOf(worked.minutes)}</strong>
      </div>
      <ul className={classes.days}>
        {Object.entries(worked.days).map(([day, minutes]) => (
          <li key={day} className={classes.day}>
            <span>{formatDay(`${day}T12:00:00`)}</span>
            <span className={classes.amount}>{lengthOf(minutes)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Minutes as hours and minutes. */
function useLength(): (minutes: number) => string {
  const { t } = useLingui();
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return hours === 0 ? t`${rest} хв` : t`${hours} год ${rest} хв`;
  };
}
