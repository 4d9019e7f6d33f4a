import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { OrderRequest } from '@/shared/api/types';

/** A site's order as it was sent, with what is wrong about it. */
export function orderRequestQuery(id: number) {
  return queryOptions({
    queryKey: ['order-request', id],
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

/** Takes what is no order off the list. */
export function useDiscard(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      done(
        api.DELETE('/api/v1/order-requests/{order_request_id}', {
          params: { path: { order_request_id: id } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: orderRequestQuery(id).queryKey }),
  });
}
