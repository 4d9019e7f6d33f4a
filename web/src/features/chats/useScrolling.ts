import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { Row } from './rows';

/** This near to the end the conversation keeps to it, in pixels. */
const endWithin = 48;
/** This near to the top older messages are asked for. */
const olderWithin = 1200;

interface Scrolling {
  readonly virtual: { readonly current: VirtualizerHandle | null };
  readonly rows: readonly Row[];
  /** Number of the first unread message, where the conversation opens; null: at its end. */
  readonly firstUnread: number | null;
  /** That message is older than what is loaded. */
  readonly onUnloaded: (seq: number) => void;
  readonly isAtEnd: boolean;
  readonly onAtEnd: (isAtEnd: boolean) => void;
  readonly onOlder: () => void;
}

/** Opens at the first unread or the end, stays at the end, and never jumps when older ones come. */
export function useScrolling({ virtual, rows, firstUnread, isAtEnd, ...on }: Scrolling) {
  const isPrepending = useIsPrepending(rows);
  const sticks = useRef(firstUnread === null);
  const newest = rows.at(-1);

  const toEnd = () => {
    sticks.current = true;
    virtual.current?.scrollToIndex(rows.length - 1, { align: 'end' });
  };
  const open = useEffectEvent(() => {
    const oldest = rows[0]?.message.seq ?? 0;
    if (firstUnread === null) toEnd();
    else if (firstUnread < oldest) on.onUnloaded(firstUnread);
    else {
      const index = rows.findIndex(({ message }) => message.seq >= firstUnread);
      virtual.current?.scrollToIndex(index, { align: 'start', offset: -72 });
    }
  });
  const follow = useEffectEvent(() => {
    if (sticks.current || newest?.message.direction === 'out') toEnd();
  });

  const measure = (offset: number) => {
    const { scrollSize = 0, viewportSize = 0 } = virtual.current ?? {};
    const near = scrollSize - viewportSize - offset <= endWithin;
    sticks.current = near;
    if (near !== isAtEnd) on.onAtEnd(near);
    if (offset < olderWithin) on.onOlder();
  };

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
