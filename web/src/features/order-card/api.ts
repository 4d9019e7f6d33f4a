import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { Order, OrderCallDraft, OrderPatch, OrderPaymentDraft } from '@/shared/api/types';
import { deedsFamily, orderFamily } from './families';

const path = (orderId: number) => ({ path: { order_id: orderId } });

export function orderQuery(orderId: number) {
  return queryOptions({
    queryKey: orderFamily.key(orderId),
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/orders/{order_id}', { params: path(orderId), signal })),
    staleTime: Infinity,
  });
}

/** The newest first. */
export function callsQuery(orderId: number) {
  return queryOptions({
    queryKey: deedsFamily.key({ orderId, kind: 'calls' }),
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/orders/{order_id}/calls', { params: path(orderId), signal })),
    staleTime: Infinity,
  });
}

/** The newest first. */
export function paymentsQuery(orderId: number) {
  return queryOptions({
    queryKey: deedsFamily.key({ orderId, kind: 'payments' }),
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/orders/{order_id}/payments', { params: path(orderId), signal })),
    staleTime: Infinity,
  });
}

const entriesAtOnce = 20;

/** What was changed and by whom, the newest first. */
export function timelineQuery(orderId: number) {
  return infiniteQueryOptions({
    queryKey: deedsFamily.key({ orderId, kind: 'timeline' }),
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/v1/orders/{order_id}/timeline', {
          params: { ...path(orderId), query: { cursor: pageParam, limit: entriesAtOnce } },
          signal,
        }),
      ),
    initialPageParam: startOfTimeline(),
    getNextPageParam: ({ next }) => next,
    staleTime: Infinity,
  });
}

function startOfTimeline(): string | null {
  return null;
}

/** What the server answers is shown at once; an answer that an event has overtaken is not. */
export function useKeepOrder() {
  const client = useQueryClient();
  return (order: Order) => {
    client.setQueryData<Order>(orderQuery(order.id).queryKey, (known) =>
      known !== undefined && known.version > order.version ? known : order,
    );
  };
}

export function sendPatch(orderId: number, body: OrderPatch): Promise<Order> {
  return take(api.PATCH('/api/v1/orders/{order_id}', { params: path(orderId), body }));
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

export function useLock(orderId: number) {
  return useMutation({
    mutationFn: (isLocked: boolean) =>
      isLocked
        ? take(api.POST('/api/v1/orders/{order_id}/lock', { params: path(orderId) }))
        : take(api.DELETE('/api/v1/orders/{order_id}/lock', { params: path(orderId) })),
    onSuccess: useKeepOrder(),
  });
}

/** The event that follows brings the call to every screen. */
export function useLogCall(orderId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: OrderCallDraft) =>
      take(api.POST('/api/v1/orders/{order_id}/calls', { params: path(orderId), body })),
    onSuccess: () => client.invalidateQueries({ queryKey: callsQuery(orderId).queryKey }),
  });
}

export function useRecordPayment(orderId: number) {
  const client = useQueryClient();
  const keepOrder = useKeepOrder();
  return useMutation({
    mutationFn: (body: OrderPaymentDraft) =>
      take(api.POST('/api/v1/orders/{order_id}/payments', { params: path(orderId), body })),
    onSuccess: (order) => {
      keepOrder(order);
      return client.invalidateQueries({ queryKey: paymentsQuery(orderId).queryKey });
    },
  });
}

/** Lets a deleted order be there again. */
export function useRestoreOrder() {
  return useMutation({
    mutationFn: (orderId: number) =>
      take(api.POST('/api/v1/orders/{order_id}/restore', { params: path(orderId) })),
    onSuccess: useKeepOrder(),
  });
}

export function useDeleteOrder() {
  return useMutation({
    mutationFn: (orderId: number) =>
      done(api.DELETE('/api/v1/orders/{order_id}', { params: path(orderId) })),
  });
}
