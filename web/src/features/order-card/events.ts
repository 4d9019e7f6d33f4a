import type { Order } from '@/shared/api/types';
import { untouched, type Reducers } from '@/shared/live/family';

/** Only the server knows what became of it. */
const asked = (known: Order, { data }: { readonly data: { readonly order_id: number } }) =>
  data.order_id === known.id ? 'refetch' : known;

/** An order as its card shows it; the event hides phones from everybody. */
export const orderReducers: Reducers<number, Order> = {
  ...untouched,
  'order.changed': (known, { data: { order, phone_changed: isOtherPhone } }) => {
    if (order.id !== known.id || order.version < known.version) return known;
    if (isOtherPhone) return 'refetch';
    return { ...order, buyer: { ...order.buyer, phone: known.buyer.phone } };
  },
  'order.deleted': asked,
  'order.withdrawn': asked,
  'order_status.changed': (known, { data }) =>
    data.status.id === known.status.id ? 'refetch' : known,
};

export interface DeedsOf {
  readonly orderId: number;
  readonly kind: 'calls' | 'payments' | 'timeline';
}

/** Whatever is done about an order is told as its change. */
export const deedReducers: Reducers<DeedsOf, object> = {
  ...untouched,
  'order.changed': (known, { data }, { orderId }) =>
    data.order.id === orderId ? 'refetch' : known,
};
