import { Checkbox, Radio, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNumber } from '@/shared/lib/format';
import classes from './Funnel.module.css';

interface ChoiceProps {
  readonly label: ReactNode;
  /** How many chats it would leave; unknown while the numbers are on their way. */
  readonly count: number | undefined;
  readonly checked: boolean;
  readonly onToggle: () => void;
  /** One of several that shut each other out. */
  readonly among?: string;
}

/** One choice of a filter: what it is, and how many chats it would leave. */
export function Choice({ label, count, checked, onToggle, among }: ChoiceProps) {
  const Box = among === undefined ? Checkbox : Radio;
  return (
    <Box
      size="sm"
      {...(among === undefined ? {} : { name: among })}
      checked={checked}
      onChange={onToggle}
      classNames={{
        root: classes.choice ?? '',
        body: classes.choiceBody ?? '',
        labelWrapper: classes.choiceWords ?? '',
        label: classes.choiceLabel ?? '',
      }}
      label={
        <>
          <span className={classes.name}>{label}</span>
          {count !== undefined && (
            <span className={classes.count} data-none={count === 0 || undefined}>
              {formatNumber(count)}
            </span>
          )}
        </>
      }
    />
  );
}

/** Choices of one kind under their name. */
export function ChoiceGroup({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div role="group" aria-label={title}>
      <Text size="xs" fw={600} c="dimmed" className={classes.title ?? ''} aria-hidden>
        {title}
      </Text>
      {children}
    </div>
  );
}
