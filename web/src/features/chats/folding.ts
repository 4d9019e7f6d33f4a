import { useMemo, useState } from 'react';
import type { Message } from '@/shared/api/types';
import { isSameDay } from '@/shared/lib/format';
import type { Row } from './rows';

/** A row that may stand in a run of event lines. */
export interface FoldableRow extends Row {
  /** Folded away with the run that it stands in. */
  readonly isFolded: boolean;
  /** At the head of a long run: how many of its lines fold; else 0. */
  readonly foldable: number;
  readonly isUnfolded: boolean;
}

/** So many event lines in a row are read at a glance. */
const readAtAGlance = 3;

/** Of a longer run of events of one day only the last line is shown, until the run is unfolded. */
export function foldEvents(
  rows: readonly Row[],
  unfolded: ReadonlySet<number>,
): readonly FoldableRow[] {
  const folded: FoldableRow[] = [];
  let at = 0;
  while (at < rows.length) {
    const run = runFrom(rows, at);
    folded.push(...foldRun(run, unfolded));
    at += run.length;
  }
  return folded;
}

function foldRun(run: readonly Row[], unfolded: ReadonlySet<number>): readonly FoldableRow[] {
  const isLong = run.length > readAtAGlance;
  const isUnfolded = run[0] !== undefined && unfolded.has(run[0].message.seq);
  return run.map((row, at) => ({
    ...row,
    // The lines of one run stand close together.
    isRunEnd: row.isRunEnd && at === run.length - 1,
    isFolded: isLong && !isUnfolded && at < run.length - 1,
    foldable: isLong && at === 0 ? run.length - 1 : 0,
    isUnfolded,
  }));
}

function runFrom(rows: readonly Row[], start: number): readonly Row[] {
  let end = start + 1;
  while (end < rows.length && isOneRun(rows[end - 1]?.message, rows[end]?.message)) end += 1;
  return rows.slice(start, end);
}

function isOneRun(before: Message | undefined, after: Message | undefined): boolean {
  return (
    before?.direction === 'event' &&
    after?.direction === 'event' &&
    isSameDay(before.created_at, after.created_at)
  );
}

/** The rows with long runs of events folded, and the way to unfold one. */
export function useFolding(rows: readonly Row[]) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const folded = useMemo(() => foldEvents(rows, unfolded), [rows, unfolded]);
  const [toggle] = useState(() => (seq: number) => {
    setUnfolded((known) => {
      const next = new Set(known);
      if (!next.delete(seq)) next.add(seq);
      return next;
    });
  });
  return { folded, toggle };
}
