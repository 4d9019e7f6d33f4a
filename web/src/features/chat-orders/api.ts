import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Order } from '@/shared/api/types';
import { withOrder, type ClientOrders } from '@/shared/orders/clientOrders';
import { clientOrdersFamily } from '@/shared/orders/clientOrdersFamily';

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

/** What the server has answered is shown at once, before its event comes. */
export function useShowOrder(clientId: number): (order: Order) => void {
  const client = useQueryClient();
  return (order) => {
    client.setQueryData<ClientOrders>(clientOrdersQuery(clientId).queryKey, (known) =>
      known === undefined ? known : withOrder(known, order),
    );
  };
}
