import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatShare } from './amounts';
import classes from './Statistics.module.css';

interface FigureProps {
  readonly name: ReactNode;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  readonly now?: number | null | undefined;
  readonly before?: number | null | undefined;
}

/** One number large, with how it differs from the days before. */
export function Figure({ name, value, note, now, before }: FigureProps) {
  return (
    <div className={classes.figure}>
      <Text size="sm" c="dimmed">
        {name}
      </Text>
      <div className={classes.value}>{value}</div>
      {note !== undefined && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
      <Change now={now} before={before} />
    </div>
  );
}

function Change({ now, before }: Pick<FigureProps, 'now' | 'before'>) {
  if (typeof now !== 'number' || typeof before !== 'number') return null;
  if (before === 0) {
    return (
      <Text size="sm" c="dimmed">
        <Trans>раніше не було</Trans>
      </Text>
    );
  }
  const change = formatShare((now - before) / before, 'exceptZero');
  return (
    <Text size="sm" c="dimmed">
      <Trans>{change} до попереднього</Trans>
    </Text>
  );
}
