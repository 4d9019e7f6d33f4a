import type { InfiniteData } from '@tanstack/react-query';
import type { OrderRequest, OrderRequestPage } from '@/shared/api/types';
import { liveFamily, untouched } from '@/shared/live/family';

export const requestStates = ['failed', 'accepted', 'discarded'] as const;
export type RequestState = (typeof requestStates)[number];

/** What an event tells is not a whole row: the list is asked for anew. */
export const orderRequestsFamily = liveFamily<
  RequestState,
  InfiniteData<OrderRequestPage, number | null>
>({
  name: 'order-requests',
  reducers: { ...untouched, 'order_request.changed': 'refetch' },
  numberOf: ({ pages }) => Math.min(...pages.map(({ number }) => number)),
});

export const orderRequestFamily = liveFamily<number, OrderRequest>({
  name: 'order-request',
  reducers: {
    ...untouched,
    'order_request.changed': (request, { data: { order_request_id, state } }) =>
      order_request_id === request.id && state !== request.state ? 'refetch' : request,
  },
});
