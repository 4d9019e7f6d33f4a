import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Divider, NavLink, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatDateTime } from '@/shared/lib/format';
import { toFieldValue, usualMoments, type Moment } from './moments';
import classes from './Timing.module.css';

interface TimeMenuProps {
  readonly label: string;
  readonly onChoose: (at: Date) => void;
  /** What else belongs to the choice, below the times. */
  readonly children?: ReactNode;
}

/** The times that people choose often, and a field for any other. */
export function TimeMenu({ label, onChoose, children }: TimeMenuProps) {
  const names = useNames();
  return (
    <>
      <Text size="xs" c="dimmed" px="xs" py={4}>
        {label}
      </Text>
      {usualMoments(new Date()).map(({ name, at }) => (
        <NavLink
          key={name}
          component="button"
          type="button"
          label={names[name]}
          rightSection={<span className={classes.moment}>{formatDateTime(at.toISOString())}</span>}
          onClick={() => onChoose(at)}
        />
      ))}
      <Divider my={4} />
      <OwnTime onChoose={onChoose} />
      {children}
    </>
  );
}

function useNames(): Readonly<Record<Moment['name'], string>> {
  const { t } = useLingui();
  return {
    hour: t`За годину`,
    evening: t`Сьогодні ввечері`,
    morning: t`Завтра зранку`,
    monday: t`У понеділок`,
  };
}

function OwnTime({ onChoose }: Pick<TimeMenuProps, 'onChoose'>) {
  const { t } = useLingui();
  const [now] = useState(() => new Date());
  const [value, setValue] = useState(() => toFieldValue(tomorrow(now)));
  const chosen = new Date(value);
  const isAhead = chosen > now;
  return (
    <form
      className={classes.own}
      onSubmit={(event) => {
        event.preventDefault();
        if (isAhead) onChoose(chosen);
      }}
    >
      <input
        type="datetime-local"
        aria-label={t`Інший час`}
        className={classes.field}
        value={value}
        min={toFieldValue(now)}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" variant="light" disabled={!isAhead}>
        <Trans>Вибрати</Trans>
      </Button>
    </form>
  );
}

function tomorrow(now: Date): Date {
  return new Date(now.getTime() + 24 * 60 * 60_000);
}
