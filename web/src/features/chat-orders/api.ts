import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import { withOrder, type ClientOrders } from './events';
import { clientOrdersFamily } from './families';

/** The newest first. */
export function clientOrdersQuery(clientId: number) {
  return queryOptions({
    queryKey: clientOrdersFamily.key(clientId),
    queryFn: ({ signal }): Promise<ClientOrders> =>
      take(
        api.GET('/api/v1/clients/{client_id}/orders', {
          params: { path: { client_id: clientId } },
          signal,
        }),
      ),
    staleTime: Infinity,
  });
}

/** Moves an order to another status; what the server answers is shown at once. */
export function useSetStatus(clientId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ orderId, statusId }: { readonly orderId: number; readonly statusId: number }) =>
      take(
        api.POST('/api/v1/orders/{order_id}/status', {
          params: { path: { order_id: orderId } },
          body: { status_id: statusId },
        }),
      ),
    onSuccess: (order) => {
      client.setQueryData<ClientOrders>(clientOrdersQuery(clientId).queryKey, (known) =>
        known === undefined ? known : withOrder(known, order),
      );
    },
  });
}
