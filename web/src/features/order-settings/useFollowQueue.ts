import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { EventKind, LiveEvent } from '@/shared/live/events';
import { useLiveEvents } from '@/shared/live/LiveContext';
import { distributionQuery, nextQuery } from './distribution';

/** What makes a queue longer or shorter. */
const moving: ReadonlySet<EventKind> = new Set<EventKind>([
  'order.created',
  'order.changed',
  'order.deleted',
  'message.received',
  'chat.assigned',
  'chat.closed',
  'chat.reopened',
  'chat.returned',
  'chat.snoozed',
]);

// However fast orders come, the page asks so often.
const pause = 400;

/** Asks how much waits, and who is next, soon after something came or went. */
export function useFollowQueue(): void {
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const hear = useCallback(
    (events: readonly LiveEvent[]) => {
      if (timer.current !== undefined || !events.some(({ kind }) => moving.has(kind))) return;
      timer.current = setTimeout(() => {
        timer.current = undefined;
        void client.invalidateQueries({ queryKey: distributionQuery.queryKey });
        void client.invalidateQueries({ queryKey: nextQuery('order').queryKey });
        void client.invalidateQueries({ queryKey: nextQuery('chat').queryKey });
      }, pause);
    },
    [client],
  );
  useLiveEvents(hear);
}
