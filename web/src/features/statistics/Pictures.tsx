import { useLingui } from '@lingui/react/macro';
import { Box, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { HourCount } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { intlLocale } from '@/shared/i18n/i18n';
import classes from './Statistics.module.css';

interface Bar {
  readonly key: string;
  readonly name: ReactNode;
  readonly value: number;
  readonly text?: string;
  /** A name of the theme's inks. */
  readonly ink?: string;
}

/** Bars one under another, each with its name and number in words. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return bars.map(({ key, name, value, text, ink }) => (
    <div key={key} className={classes.bar}>
      <div className={classes.line}>
        <Text span size="sm">
          {name}
        </Text>
        <Text span size="sm" c="dimmed">
          {text ?? formatNumber(value)}
        </Text>
      </div>
      <div className={classes.track} aria-hidden>
        <Box
          className={classes.fill ?? ''}
          w={`${String((value / most) * 100)}%`}
          __vars={ink === undefined ? {} : { '--ink': `var(--kramar-label-${ink})` }}
        />
      </div>
    </div>
  ));
}

interface WeekProps {
  readonly hours: readonly HourCount[];
  readonly label: string;
}

/** The hours of the week, the fuller the busier; the number of each is told on pointing. */
export function Week({ hours, label }: WeekProps) {
  const { t } = useLingui();
  const counts = new Map(hours.map(({ weekday, hour, count }) => [weekday * 24 + hour, count]));
  const most = Math.max(1, ...counts.values());
  const busiest = hours.reduce<HourCount | null>(
    (top, each) => (top === null || each.count > top.count ? each : top),
    null,
  );
  const when = busiest === null ? null : describe(busiest);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by the arrow keys
    <div className={classes.scroll} tabIndex={0}>
      <div
        className={classes.week}
        role="img"
        aria-label={when === null ? label : `${label}: ${when}`}
      >
        <span />
        {range(24).map((hour) => (
          <span key={hour} className={classes.hour}>
            {hour % 3 === 0 ? hour : ''}
          </span>
        ))}
        {range(7).map((weekday) => (
          <DayRow key={weekday} weekday={weekday} counts={counts} most={most} />
        ))}
      </div>
      {when !== null && (
        <Text size="sm" c="dimmed" mt="xs">
          {t`Найбільше: ${when}`}
        </Text>
      )}
    </div>
  );
}

interface DayRowProps {
  readonly weekday: number;
  readonly counts: ReadonlyMap<number, number>;
  readonly most: number;
}

function DayRow({ weekday, counts, most }: DayRowProps) {
  return (
    <>
      <span className={classes.day}>{dayName(weekday)}</span>
      {range(24).map((hour) => {
        const count = counts.get(weekday * 24 + hour) ?? 0;
        return (
          <Box
            key={hour}
            className={classes.cell ?? ''}
            title={describe({ weekday, hour, count })}
            __vars={{ '--share': String((count / most) * 100) }}
          />
        );
      })}
    </>
  );
}

function describe({ weekday, hour, count }: HourCount): string {
  const clock = `${String(hour).padStart(2, '0')}:00`;
  return `${dayName(weekday)}, ${clock} — ${formatNumber(count)}`;
}

/** The first of January 2024 was a Monday. */
function dayName(weekday: number): string {
  const day = new Date(Date.UTC(2024, 0, 1 + weekday));
  return new Intl.DateTimeFormat(intlLocale(), { weekday: 'short', timeZone: 'UTC' }).format(day);
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
