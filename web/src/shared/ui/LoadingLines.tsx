import { Skeleton, Stack } from '@mantine/core';
import classes from './LoadingLines.module.css';

interface LoadingLinesProps {
  readonly count?: number;
  readonly height?: number;
}

/** Grey lines in place of a list; they appear only if the list is late. */
export function LoadingLines({ count = 3, height = 44 }: LoadingLinesProps) {
  return (
    <Stack gap="xs" className={classes.late ?? ''} aria-hidden>
      {Array.from({ length: count }, (_, line) => (
        <Skeleton key={line} h={height} />
      ))}
    </Stack>
  );
}
