import type { Order, OrderStatus } from '@/shared/api/types';
import { untouched, type Reducers } from '@/shared/live/family';

/** A client's newest orders. */
export interface ClientOrders {
  readonly items: readonly Order[];
}

/** What a client bought, as events tell it; the newest stand first. */
export const clientOrdersReducers: Reducers<number, ClientOrders> = {
  ...untouched,
  'order.created': (known, { data }, clientId) =>
    data.order.client?.id === clientId ? withOrder(known, data.order) : known,
  // An order may be given to another client, or be seen from now on.
  'order.changed': (known, { data }, clientId) =>
    data.order.client?.id === clientId
      ? withOrder(known, data.order)
      : withoutOrder(known, data.order.id),
  'order.deleted': (known, { data }) => withoutOrder(known, data.order_id),
  'order.withdrawn': (known, { data }) => withoutOrder(known, data.order_id),
  'order_status.changed': (known, { data }) => restyled(known, data.status),
};

/** Puts an order where it was, or where its number belongs; an older version changes nothing. */
export function withOrder(known: ClientOrders, order: Order): ClientOrders {
  const held = known.items.find(({ id }) => id === order.id);
  if (held === undefined) {
    const items = [...known.items, order].sort((left, right) => right.id - left.id);
    return { ...known, items };
  }
  if (held.version > order.version) return known;
  return { ...known, items: known.items.map((each) => (each === held ? order : each)) };
}

function withoutOrder(known: ClientOrders, orderId: number): ClientOrders {
  if (known.items.every(({ id }) => id !== orderId)) return known;
  return { ...known, items: known.items.filter(({ id }) => id !== orderId) };
}

function restyled(known: ClientOrders, status: OrderStatus): ClientOrders {
  if (known.items.every((order) => order.status.id !== status.id)) return known;
  const { id, name, color, group, is_locking } = status;
  const items = known.items.map((order) =>
    order.status.id === id ? { ...order, status: { id, name, color, group, is_locking } } : order,
  );
  return { ...known, items };
}
