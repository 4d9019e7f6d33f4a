import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { api, take } from '@/shared/api/client';
import type { Order } from '@/shared/api/types';
import type { LiveEvent } from '@/shared/live/events';
import { useLiveEvents } from '@/shared/live/LiveContext';
import { placed, type ListParams, type OrderPages } from './events';
import { orderListFamily } from './families';
import { toChoices, type OrderSearch } from './search';

const perPage = 50;

export function ordersQuery(params: ListParams) {
  const { search } = params;
  return infiniteQueryOptions({
    queryKey: orderListFamily.key(params),
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/v1/orders', {
          params: {
            query: {
              ...toChoices(search),
              sort: search.sort ?? 'created',
              order: search.order ?? 'desc',
              limit: perPage,
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: first(),
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}

/** How many orders there are beside each choice; the numbers before stay meanwhile. */
function countsQuery(search: OrderSearch) {
  const choices = toChoices(search);
  return queryOptions({
    queryKey: ['order-counts', choices],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/orders/counts', { params: { query: choices }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** A burst of events asks for the numbers once, and a storm of them once in a second. */
const settleTime = 300;
const restTime = 1000;

export function useOrderCounts(search: OrderSearch) {
  useRecount();
  return useQuery(countsQuery(search)).data;
}

function useRecount(): void {
  const client = useQueryClient();
  const timer = useRef(0);
  const asked = useRef(0);
  const listen = useCallback(
    (events: readonly LiveEvent[]) => {
      if (timer.current !== 0 || !events.some(({ kind }) => kind.startsWith('order.'))) return;
      timer.current = window.setTimeout(() => {
        timer.current = 0;
        asked.current = Date.now();
        void client.invalidateQueries({ queryKey: ['order-counts'] });
      }, Math.max(settleTime, asked.current + restTime - Date.now()));
    },
    [client],
  );
  useLiveEvents(listen);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      timer.current = 0;
    },
    [],
  );
}

export function offerQuery(offerId: number) {
  return queryOptions({
    queryKey: ['offer-name', offerId],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/offers', { params: { query: { ids: String(offerId) } }, signal })),
    staleTime: Infinity,
  });
}

/** The phone of an order that came with an event, where phones are always hidden. */
export function phoneQuery({ id, version }: Order) {
  return queryOptions({
    queryKey: ['order-phone', id, version],
    queryFn: async ({ signal }) => {
      const path = { order_id: id };
      const order = await take(api.GET('/api/v1/orders/{order_id}', { params: { path }, signal }));
      return order.buyer.phone;
    },
    staleTime: Infinity,
  });
}

/** What the server has answered is shown at once, before its event comes. */
export function useShowOrder(params: ListParams): (order: Order) => void {
  const client = useQueryClient();
  return (order) => {
    client.setQueryData<OrderPages>(ordersQuery(params).queryKey, (known) => {
      if (known === undefined) return known;
      const next = placed(known, order, params);
      return next === 'refetch' ? known : next;
    });
  };
}

function first(): string | null {
  return null;
}
