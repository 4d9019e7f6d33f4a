import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type {
  DeliveryAccount,
  DeliveryAccountPatch,
  DeliveryRule,
  Order,
  OrderDelivery,
  WaybillTerms,
} from '@/shared/api/types';
import { liveFamily, untouched } from '@/shared/live/family';

const pathOf = (orderId: number) => ({ path: { order_id: orderId } });

/** With each change of the order its delivery may be another: a parcel that moved changes it. */
export function deliveryQuery({ id, version }: Order) {
  return queryOptions({
    queryKey: ['order-delivery', id, version],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/orders/{order_id}/waybill', { params: pathOf(id), signal })),
    placeholderData: keepPreviousData,
  });
}

export function useCreateWaybill(order: Order) {
  const keep = useKeepDelivery(order);
  return useMutation({
    mutationFn: (body: WaybillTerms) =>
      take(api.POST('/api/v1/orders/{order_id}/waybill', { params: pathOf(order.id), body })),
    onSuccess: keep,
  });
}

export function usePreviewWaybill(orderId: number) {
  return useMutation({
    mutationFn: (body: WaybillTerms) =>
      take(
        api.POST('/api/v1/orders/{order_id}/waybill/preview', { params: pathOf(orderId), body }),
      ),
  });
}

/** Finds out now what became of the waybill, and where the parcel is. */
export function useRefreshDelivery(order: Order) {
  const keep = useKeepDelivery(order);
  return useMutation({
    mutationFn: () =>
      take(api.POST('/api/v1/orders/{order_id}/waybill/refresh', { params: pathOf(order.id) })),
    onSuccess: keep,
  });
}

export function useDeleteWaybill(order: Order) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      done(api.DELETE('/api/v1/orders/{order_id}/waybill', { params: pathOf(order.id) })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['order-delivery', order.id] }),
  });
}

function useKeepDelivery(order: Order) {
  const client = useQueryClient();
  return (delivery: OrderDelivery) => {
    client.setQueryData(deliveryQuery(order).queryKey, delivery);
  };
}

export const paperUrl = (orderId: number, paper: 'label' | 'document') =>
  `/api/v1/orders/${orderId}/waybill/${paper}.pdf`;

const accountFamily = liveFamily<null, DeliveryAccount>({
  name: 'delivery-account',
  reducers: { ...untouched, 'delivery_account.changed': 'refetch' },
});

export const accountQuery = queryOptions({
  queryKey: accountFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/delivery/account', { signal })),
});

export const sendersQuery = queryOptions({
  queryKey: ['delivery-senders'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/delivery/senders', { signal })),
  staleTime: 60_000,
});

export interface Rules {
  readonly items: readonly DeliveryRule[];
}

export const rulesFamily = liveFamily<null, Rules>({
  name: 'delivery-rules',
  reducers: {
    ...untouched,
    'delivery_rule.changed': ({ items }, { data }) => ({
      items: items.map((rule) => (rule.stage === data.stage ? { ...rule, ...data } : rule)),
    }),
    // A rule without a status of its own follows the names of the statuses.
    'order_status.changed': 'refetch',
    'order_status.deleted': 'refetch',
  },
});

export const rulesQuery = queryOptions({
  queryKey: rulesFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/delivery/rules', { signal })),
});

export function useConnect() {
  const client = useQueryClient();
  const keep = useKeepAccount();
  return useMutation({
    mutationFn: (key: string) =>
      take(api.PUT('/api/v1/delivery/account', { body: { api_key: key } })),
    onSuccess: (account) => {
      keep(account);
      void client.invalidateQueries({ queryKey: sendersQuery.queryKey });
    },
  });
}

export function useDisconnect() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => done(api.DELETE('/api/v1/delivery/account')),
    onSuccess: () => client.invalidateQueries({ queryKey: accountQuery.queryKey }),
  });
}

export function useChangeAccount() {
  const keep = useKeepAccount();
  return useMutation({
    mutationFn: (body: DeliveryAccountPatch) =>
      take(api.PATCH('/api/v1/delivery/account', { body })),
    onSuccess: keep,
  });
}

function useKeepAccount() {
  const client = useQueryClient();
  return (account: DeliveryAccount) => {
    client.setQueryData(accountQuery.queryKey, account);
    // Places are asked for by the new key.
    void client.invalidateQueries({ queryKey: ['delivery-cities'] });
  };
}

export function useChangeRule() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ stage, status_id, message }: DeliveryRule) =>
      take(api.PUT('/api/v1/delivery/rules', { body: { stage, status_id, message } })),
    onSuccess: (rule) => {
      client.setQueryData(
        rulesQuery.queryKey,
        (known) =>
          known && { items: known.items.map((each) => (each.stage === rule.stage ? rule : each)) },
      );
    },
  });
}
