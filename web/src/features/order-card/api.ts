import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Order } from '@/shared/api/types';
import { orderFamily } from './families';

const path = (orderId: number) => ({ path: { order_id: orderId } });

export function orderQuery(orderId: number) {
  return queryOptions({
    queryKey: orderFamily.key(orderId),
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/orders/{order_id}', { params: path(orderId), signal })),
    staleTime: Infinity,
  });
}

/** What the server answers is shown at once; an answer that an event has overtaken is not. */
function useKeepOrder() {
  const client = useQueryClient();
  return (order: Order) => {
    client.setQueryData<Order>(orderQuery(order.id).queryKey, (known) =>
      known !== undefined && known.version > order.version ? known : order,
    );
  };
}

/** Writes the waybill's number down by hand. */
export function useSetTtn(orderId: number) {
  return useMutation({
    mutationFn: (number: string) =>
      take(
        api.PUT('/api/v1/orders/{order_id}/ttn', { params: path(orderId), body: { number } }),
      ),
    onSuccess: useKeepOrder(),
  });
}
