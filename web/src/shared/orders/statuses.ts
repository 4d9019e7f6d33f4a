import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { OrderStatus } from '@/shared/api/types';
import { liveFamily, untouched, type Reducers } from '@/shared/live/family';

/** The company's statuses, in their order. */
export interface Statuses {
  readonly items: readonly OrderStatus[];
}

const statusReducers: Reducers<null, Statuses> = {
  ...untouched,
  // Others may have moved along with it.
  'order_status.changed': 'refetch',
  'order_status.deleted': (known, { data }) => ({
    ...known,
    items: known.items.filter(({ id }) => id !== data.status_id),
  }),
};

export const orderStatusesFamily = liveFamily<null, Statuses>({
  name: 'order-statuses',
  reducers: statusReducers,
});

export const orderStatusesQuery = queryOptions({
  queryKey: orderStatusesFamily.key(null),
  queryFn: ({ signal }): Promise<Statuses> => take(api.GET('/api/v1/order-statuses', { signal })),
  staleTime: Infinity,
});

/** What may follow a status: what it names, or anything else when it names nothing. */
export function nextStatuses(statuses: Statuses, presentId: number): readonly OrderStatus[] {
  const allowed = statuses.items.find(({ id }) => id === presentId)?.allowed_next ?? [];
  return statuses.items.filter(
    ({ id }) => id !== presentId && (allowed.length === 0 || allowed.includes(id)),
  );
}

/** Moves an order to another status. */
export function useSetStatus() {
  return useMutation({
    mutationFn: ({ orderId, statusId }: { readonly orderId: number; readonly statusId: number }) =>
      take(
        api.POST('/api/v1/orders/{order_id}/status', {
          params: { path: { order_id: orderId } },
          body: { status_id: statusId },
        }),
      ),
  });
}
