import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { api, take } from '@/shared/api/client';
import { useLiveEvents } from '@/shared/live/LiveContext';
import { toQuery, type ChatFilter } from './filter';

/** How many chats each choice of the filter would leave; the numbers before stay meanwhile. */
function countsQuery(filter: ChatFilter) {
  return queryOptions({
    queryKey: ['chat-counts', filter],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/chats/counts', { params: { query: toQuery(filter) }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** A burst of events asks for the numbers once. */
const settleTime = 400;

/** The number beside each choice, for as long as somebody looks at it. */
export function useCounts(filter: ChatFilter) {
  useRecount();
  return useQuery(countsQuery(filter)).data;
}

function useRecount(): void {
  const client = useQueryClient();
  const timer = useRef(0);
  const listen = useCallback(() => {
    if (timer.current !== 0) return;
    timer.current = window.setTimeout(() => {
      timer.current = 0;
      void client.invalidateQueries({ queryKey: ['chat-counts'] });
    }, settleTime);
  }, [client]);
  useLiveEvents(listen);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
}
