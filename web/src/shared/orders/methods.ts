import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { DeliveryMethod, OrderSource, PaymentMethod } from '@/shared/api/types';
import { liveFamily, untouched } from '@/shared/live/family';

interface Listed<Row> {
  readonly items: readonly Row[];
}

// Events carry whole lists: they are short, and their order is a choice too.

const paymentMethodsFamily = liveFamily<null, Listed<PaymentMethod>>({
  name: 'payment-methods',
  reducers: {
    ...untouched,
    'payment_methods.changed': (known, { data }) => ({ ...known, items: data.items }),
  },
});

const deliveryMethodsFamily = liveFamily<null, Listed<DeliveryMethod>>({
  name: 'delivery-methods',
  reducers: {
    ...untouched,
    'delivery_methods.changed': (known, { data }) => ({ ...known, items: data.items }),
  },
});

const orderSourcesFamily = liveFamily<null, Listed<OrderSource>>({
  name: 'order-sources',
  reducers: {
    ...untouched,
    'order_sources.changed': (known, { data }) => ({ ...known, items: data.items }),
  },
});

export const paymentMethodsQuery = queryOptions({
  queryKey: paymentMethodsFamily.key(null),
  queryFn: ({ signal }): Promise<Listed<PaymentMethod>> =>
    take(api.GET('/api/v1/payment-methods', { signal })),
});

export const deliveryMethodsQuery = queryOptions({
  queryKey: deliveryMethodsFamily.key(null),
  queryFn: ({ signal }): Promise<Listed<DeliveryMethod>> =>
    take(api.GET('/api/v1/delivery-methods', { signal })),
});

export const orderSourcesQuery = queryOptions({
  queryKey: orderSourcesFamily.key(null),
  queryFn: ({ signal }): Promise<Listed<OrderSource>> =>
    take(api.GET('/api/v1/order-sources', { signal })),
});
