import { Trans, useLingui } from '@lingui/react/macro';
import { Progress, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Subscription } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import classes from './Plan.module.css';

interface LimitsProps {
  readonly limits: NonNullable<Subscription['limits']>;
  readonly used: NonNullable<Subscription['used']>;
}

const worthWarning = 0.8;

/** How much of what the plan allows is in use, and what happens at its end. */
export function Limits({ limits, used }: LimitsProps) {
  const { t } = useLingui();
  return (
    <ul className={classes.limits}>
      <Limit
        name={t`Співробітники`}
        used={used.employees}
        limit={limits.employees}
        atEnd={<Trans>Нового співробітника не запросити, доки не звільниться місце</Trans>}
      />
      <Limit
        name={t`Канали`}
        used={used.channels}
        limit={limits.channels}
        atEnd={<Trans>Новий канал не під’єднати, доки якийсь не вимкнено</Trans>}
      />
      <Limit
        name={t`Замовлення цього місяця`}
        used={used.orders_a_month}
        limit={limits.orders_a_month}
        atEnd={<Trans>Замовлення із сайтів зберігаються й далі, а створити власне не вийде</Trans>}
      />
    </ul>
  );
}

interface LimitProps {
  readonly name: string;
  readonly used: number;
  readonly limit: number | null;
  readonly atEnd: ReactNode;
}

function Limit({ name, used, limit, atEnd }: LimitProps) {
  const [count, most] = [formatNumber(used), formatNumber(limit ?? 0)];
  const share = limit === null ? 0 : used / Math.max(limit, 1);
  const isFull = limit !== null && used >= limit;
  const isNear = !isFull && share >= worthWarning;
  const left = formatNumber((limit ?? 0) - used);
  return (
    <li>
      <div className={classes.limitHead}>
        <span>{name}</span>
        <span className={classes.count}>
          {limit === null ? <Trans>{count}, без обмеження</Trans> : <Trans>{count} з {most}</Trans>}
        </span>
      </div>
      {limit !== null && (
        <Progress
          value={Math.min(100, share * 100)}
          color={isFull ? 'red' : isNear ? 'yellow' : 'pine'}
          aria-label={name}
        />
      )}
      {isFull && (
        <Text size="sm" c="var(--mantine-color-error)" mt={4}>
          <Trans>Ліміт вичерпано.</Trans> {atEnd}
        </Text>
      )}
      {isNear && (
        <Text size="sm" c="var(--kramar-warning)" mt={4}>
          <Trans>Ліміт скоро вичерпається: лишилося {left}</Trans>
        </Text>
      )}
    </li>
  );
}
