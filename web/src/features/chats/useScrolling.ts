import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { Row } from './rows';

/** This near to the end the conversation keeps to it, in pixels. */
const endWithin = 48;
/** So long the way to a message takes, while rows are measured and nothing is where it seems. */
const goingTakes = 500;
/** This near to an end of what is loaded more is asked for. */
const moreWithin = 1200;

interface Scrolling {
  readonly virtual: { readonly current: VirtualizerHandle | null };
  readonly rows: readonly Row[];
  /** Number of the first unread message, where the conversation opens; null: at its end. */
  readonly firstUnread: number | null;
  /** Names the way to a message that somebody asked for; null: nobody did. */
  readonly visit: string | null;
  /** The end of what is loaded is not the end of the chat. */
  readonly hasNewer: boolean;
  /** That message is older than what is loaded. */
  readonly onUnloaded: (seq: number) => void;
  readonly isAtEnd: boolean;
  readonly onAtEnd: (isAtEnd: boolean) => void;
  readonly onOlder: () => void;
  readonly onNewer: () => void;
}

/** Opens at the first unread or the end, stays at the end, and never jumps when older ones come. */
export function useScrolling({ virtual, rows, firstUnread, isAtEnd, hasNewer, ...on }: Scrolling) {
  const isPrepending = useIsPrepending(rows);
  const sticks = useRef(firstUnread === null && on.visit === null);
  const goesUntil = useRef(0);
  const hadNewer = useRef(hasNewer);
  const newest = rows.at(-1);

  const toEnd = () => {
    sticks.current = true;
    virtual.current?.scrollToIndex(rows.length - 1, { align: 'end' });
  };
  const open = useEffectEvent(() => {
    if (on.visit !== null) return;
    const oldest = rows[0]?.message.seq ?? 0;
    if (firstUnread === null) toEnd();
    else if (firstUnread < oldest) on.onUnloaded(firstUnread);
    else {
      const index = rows.findIndex(({ message }) => message.seq >= firstUnread);
      virtual.current?.scrollToIndex(index, { align: 'start', offset: -72 });
    }
  });
  const follow = useEffectEvent(() => {
    // What was loaded below the window is no news to follow.
    if (hadNewer.current) hadNewer.current = hasNewer;
    else if (sticks.current || isAtEnd || newest?.message.direction === 'out') toEnd();
  });

  const measure = (offset: number) => {
    const { scrollSize = 0, viewportSize = 0 } = virtual.current ?? {};
    const left = scrollSize - viewportSize - offset;
    const near = left <= endWithin && !hasNewer;
    sticks.current = near && performance.now() > goesUntil.current;
    if (near !== isAtEnd) on.onAtEnd(near);
    if (offset < moreWithin) on.onOlder();
    if (hasNewer && left < moreWithin) on.onNewer();
  };

  const go = useEffectEvent(() => {
    if (on.visit === null) return;
    sticks.current = false;
    goesUntil.current = performance.now() + goingTakes;
  });

  useLayoutEffect(() => go(), [on.visit]);
  useLayoutEffect(() => open(), []);
  const newestKey = newest?.key;
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else follow();
  }, [newestKey]);

  return {
    isPrepending,
    toEnd,
    onScroll: measure,
    onResize: () => {
      if (sticks.current) toEnd();
      else measure(virtual.current?.scrollOffset ?? 0);
    },
  };
}

/** Whether the rows that were added stand above the others. */
function useIsPrepending(rows: readonly Row[]): boolean {
  const first = rows[0]?.message.seq;
  const [known, setKnown] = useState({ first, count: rows.length, isPrepending: false });
  if (known.first !== first || known.count !== rows.length) {
    setKnown({ first, count: rows.length, isPrepending: known.first !== first });
  }
  return known.isPrepending;
}
