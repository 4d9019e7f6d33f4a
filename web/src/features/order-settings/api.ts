import { useMutation } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import { isApiError } from '@/shared/api/errors';
import type { OrderStatusPatch } from '@/shared/api/types';
import type { Carrier } from '@/shared/orders/names';

interface StatusChange {
  /** `null` makes a status. */
  readonly id: number | null;
  readonly body: OrderStatusPatch;
}

/** Makes a status or changes one; the event that follows shows it on every screen. */
export function useSaveStatus() {
  return useMutation({
    mutationFn: ({ id, body }: StatusChange) =>
      id === null
        ? take(api.POST('/api/v1/order-statuses', { body }))
        : take(
            api.PATCH('/api/v1/order-statuses/{order_status_id}', {
              params: { path: { order_status_id: id } },
              body,
            }),
          ),
  });
}

export function useArrangeStatuses() {
  return useMutation({
    mutationFn: (ids: readonly number[]) =>
      take(api.PUT('/api/v1/order-statuses/arranged', { body: { status_ids: [...ids] } })),
  });
}

interface Deletion {
  readonly id: number;
  /** Where its orders go first; `null` where it should have none. */
  readonly toId: number | null;
  readonly onLeft: (left: number) => void;
}

/** Deletes a status, its orders first given another one, some hundred at a time. */
export function useDeleteStatus() {
  return useMutation({
    mutationFn: async ({ id, toId, onLeft }: Deletion) => {
      const params = { path: { order_status_id: id } };
      let left = toId === null ? 0 : 1;
      while (toId !== null && left > 0) {
        const body = { status_id: toId };
        ({ left } = await take(
          api.POST('/api/v1/order-statuses/{order_status_id}/empty', { params, body }),
        ));
        onLeft(left);
      }
      await done(api.DELETE('/api/v1/order-statuses/{order_status_id}', { params }));
    },
  });
}

/** Whether the server keeps the status because orders have it. */
export function isUsed(error: unknown): boolean {
  return isApiError(error) && error.code === 'order_status_used';
}

/** What is changed of a way to pay, to deliver, or a source: each takes what it has. */
export interface ListedBody {
  readonly name?: string;
  readonly is_active?: boolean;
  readonly is_cash_on_delivery?: boolean;
  readonly carrier?: Carrier;
}

/** How a list is written to. */
export interface ListCalls {
  readonly add: (body: ListedBody) => Promise<unknown>;
  readonly change: (id: number, body: ListedBody) => Promise<unknown>;
  readonly remove: (id: number) => Promise<unknown>;
  readonly arrange: (ids: readonly number[]) => Promise<unknown>;
}

export const paymentCalls: ListCalls = {
  add: (body) => take(api.POST('/api/v1/payment-methods', { body })),
  change: (id, body) =>
    take(
      api.PATCH('/api/v1/payment-methods/{payment_method_id}', {
        params: { path: { payment_method_id: id } },
        body,
      }),
    ),
  remove: (id) =>
    done(
      api.DELETE('/api/v1/payment-methods/{payment_method_id}', {
        params: { path: { payment_method_id: id } },
      }),
    ),
  arrange: (ids) => take(api.PUT('/api/v1/payment-methods/arranged', { body: { row_ids: [...ids] } })),
};

export const deliveryCalls: ListCalls = {
  add: (body) => take(api.POST('/api/v1/delivery-methods', { body: { carrier: 'other', ...body } })),
  change: (id, body) =>
    take(
      api.PATCH('/api/v1/delivery-methods/{delivery_method_id}', {
        params: { path: { delivery_method_id: id } },
        body,
      }),
    ),
  remove: (id) =>
    done(
      api.DELETE('/api/v1/delivery-methods/{delivery_method_id}', {
        params: { path: { delivery_method_id: id } },
      }),
    ),
  arrange: (ids) =>
    take(api.PUT('/api/v1/delivery-methods/arranged', { body: { row_ids: [...ids] } })),
};

export const sourceCalls: ListCalls = {
  add: (body) => take(api.POST('/api/v1/order-sources', { body })),
  change: (id, body) =>
    take(
      api.PATCH('/api/v1/order-sources/{order_source_id}', {
        params: { path: { order_source_id: id } },
        body,
      }),
    ),
  remove: (id) =>
    done(
      api.DELETE('/api/v1/order-sources/{order_source_id}', {
        params: { path: { order_source_id: id } },
      }),
    ),
  arrange: (ids) => take(api.PUT('/api/v1/order-sources/arranged', { body: { row_ids: [...ids] } })),
};

export function useListCall() {
  return useMutation({ mutationFn: (call: () => Promise<unknown>) => call() });
}
