import type { InfiniteData } from '@tanstack/react-query';
import type { Order, OrderPage, OrderStatus } from '@/shared/api/types';
import { untouched, type Reducers } from '@/shared/live/family';
import { matches, type OrderSearch } from './search';

export type OrderPages = InfiniteData<OrderPage, string | null>;

export interface ListParams {
  readonly search: OrderSearch;
  readonly viewerId: number;
}

/** What live events do to a list of orders: a row comes, changes, moves to its place, or leaves. */
export const listReducers: Reducers<ListParams, OrderPages> = {
  ...untouched,
  'order.created': (list, { data }, params) => placed(list, data.order, params),
  'order.changed': (list, { data }, params) => {
    const held = find(list, data.order.id);
    return placed(list, data.phone_changed ? data.order : withPhone(data.order, held), params);
  },
  'order.deleted': (list, { data }) => without(list, data.order_id),
  'order.withdrawn': (list, { data }) => without(list, data.order_id),
  'order_status.changed': (list, { data }) => restyled(list, data.status),
};

/** Puts an order in its place, or takes it away where it no longer matches. */
export function placed(
  list: OrderPages,
  order: Order,
  { search, viewerId }: ListParams,
): OrderPages | 'refetch' {
  const held = find(list, order.id);
  if (held !== undefined && held.version > order.version) return list;
  if (!matches(search, order, viewerId)) return without(list, order.id);
  if (search.q !== undefined) return held === undefined ? 'refetch' : inPlaceOf(list, order);
  if (held !== undefined && keyOf(held, search) === keyOf(order, search)) {
    return inPlaceOf(list, order);
  }
  return inserted(held === undefined ? list : without(list, order.id), order, search);
}

function inserted(list: OrderPages, order: Order, search: OrderSearch): OrderPages {
  const at = list.pages.findIndex(({ items }) =>
    items.some((each) => isBefore(order, each, search)),
  );
  const last = list.pages.length - 1;
  const page = at === -1 ? last : at;
  // Beyond what is loaded: it comes with its page.
  if (at === -1 && typeof list.pages[last]?.next === 'string') return list;
  return mapPages(list, (items, index) => {
    if (index !== page) return items;
    const before = items.filter((each) => isBefore(each, order, search));
    return [...before, order, ...items.filter((each) => !before.includes(each))];
  });
}

function isBefore(left: Order, right: Order, search: OrderSearch): boolean {
  const [one, other] = [keyOf(left, search), keyOf(right, search)];
  const difference = one === other ? left.id - right.id : one - other;
  return search.order === 'asc' ? difference < 0 : difference > 0;
}

function keyOf(order: Order, { sort }: OrderSearch): number {
  if (sort === 'total') return Number(order.total);
  return Date.parse(sort === 'changed' ? order.changed_at : order.created_at);
}

/** Events hide phones; one that has not changed is known here already. */
function withPhone(order: Order, held: Order | undefined): Order {
  if (held === undefined) return order;
  return { ...order, buyer: { ...order.buyer, phone: held.buyer.phone } };
}

function find(list: OrderPages, orderId: number): Order | undefined {
  return list.pages.flatMap(({ items }) => items).find(({ id }) => id === orderId);
}

function inPlaceOf(list: OrderPages, order: Order): OrderPages {
  return mapPages(list, (items) => items.map((each) => (each.id === order.id ? order : each)));
}

function without(list: OrderPages, orderId: number): OrderPages {
  if (find(list, orderId) === undefined) return list;
  return mapPages(list, (items) => items.filter(({ id }) => id !== orderId));
}

function restyled(list: OrderPages, { id, name, color, group, is_locking }: OrderStatus): OrderPages {
  const status = { id, name, color, group, is_locking };
  return mapPages(list, (items) =>
    items.map((order) => (order.status.id === id ? { ...order, status } : order)),
  );
}

function mapPages(
  list: OrderPages,
  change: (items: OrderPage['items'], index: number) => OrderPage['items'],
): OrderPages {
  const pages = list.pages.map((page, index) => ({ ...page, items: change(page.items, index) }));
  return { ...list, pages };
}
