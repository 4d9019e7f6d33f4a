import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { OrderRequest } from '@/shared/api/types';
import { orderRequestFamily, orderRequestsFamily, type RequestState } from './families';

/** What sites sent and what has become of it, the newest first. */
export function orderRequestsQuery(state: RequestState) {
  return infiniteQueryOptions({
    queryKey: orderRequestsFamily.key(state),
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/v1/order-requests', {
          params: { query: { state, ...(pageParam === null ? {} : { before: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: start(),
    getNextPageParam: (page) => page.next,
  });
}

/** A site's order as it was sent, with what is wrong about it. */
export function orderRequestQuery(id: number) {
  return queryOptions({
    queryKey: orderRequestFamily.key(id),
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/order-requests/{order_request_id}', {
          params: { path: { order_request_id: id } },
          signal,
        }),
      ),
  });
}

/** The fields as a person has put them right. */
export type Mended = Pick<OrderRequest, 'texts' | 'lines'>;

/** Makes the order; what is still wrong comes back by its field. */
export function useAccept(id: number) {
  return useMutation({
    mutationFn: ({ texts, lines }: Mended) =>
      take(
        api.POST('/api/v1/order-requests/{order_request_id}/accept', {
          params: { path: { order_request_id: id } },
          body: { texts, lines: [...lines] },
        }),
      ),
  });
}

/** Takes what is no order off the list; the event that follows says so to every screen. */
export function useDiscard() {
  return useMutation({
    mutationFn: (id: number) =>
      done(
        api.DELETE('/api/v1/order-requests/{order_request_id}', {
          params: { path: { order_request_id: id } },
        }),
      ),
  });
}

/** Lets what was taken off the list wait again. */
export function useRestore() {
  return useMutation({
    mutationFn: (id: number) =>
      take(
        api.POST('/api/v1/order-requests/{order_request_id}/restore', {
          params: { path: { order_request_id: id } },
        }),
      ),
  });
}

function start(): number | null {
  return null;
}
