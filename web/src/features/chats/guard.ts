import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { conversationQuery } from './api';
import { useAttention } from './attention';
import type { Conversation } from './talk';
import { holdBack, letGo, useIsHeld } from './held';

/** So long a message has to be before the employee's eyes to count as seen while they write. */
const seenAfter = 3_000;

/**
 * Whether the client wrote what the employee has not seen. What stood in the conversation when the
 * text was begun has been seen; what came after is, once it was on the screen of somebody who looks
 * for `seenAfter`, or once the employee was asked about it.
 */
export function useGuard(chatId: number, isWriting: boolean) {
  const { data: newest } = useInfiniteQuery({
    ...conversationQuery(chatId),
    // The conversation itself asks the server, and knows where to begin.
    enabled: false,
    select: newestInbound,
  });
  const isAttended = useAttention(chatId);
  const [seen, setSeen] = useState(newest);
  const isHeld = useIsHeld(chatId);
  if (seen !== newest && (!isWriting || seen === undefined)) setSeen(newest);
  useEffect(() => {
    if (!isAttended || seen === newest) return;
    const timer = setTimeout(() => setSeen(newest), seenAfter);
    return () => clearTimeout(timer);
  }, [isAttended, seen, newest]);
  useEffect(() => {
    if (!isWriting) letGo(chatId);
  }, [chatId, isWriting]);

  return {
    isHeld,
    /** Up to which message the conversation has been seen. */
    seenSeq: newest ?? null,
    /** Whether it may go now; otherwise the employee is asked, and the next word counts. */
    admit: (): boolean => {
      if (isHeld || seen === newest) return true;
      setSeen(newest);
      holdBack(chatId);
      return false;
    },
    letGo: () => letGo(chatId),
  };
}

/** The number of the client's newest message that is loaded, 0 without any. */
function newestInbound({ pages }: Conversation): number {
  const loaded = pages.toReversed().flatMap(({ items }) => items);
  return loaded.findLast(({ direction }) => direction === 'in')?.seq ?? 0;
}
