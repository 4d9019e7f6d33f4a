import { expect, test } from 'vitest';
import type { Order, OrderStatus } from '@/shared/api/types';
import { someOrder as order } from '@/shared/testing/orders';
import { nextStatuses } from '@/shared/orders/statuses';
import type { ClientOrders } from './clientOrders';
import { clientOrdersFamily } from './clientOrdersFamily';

const fresh: OrderStatus = {
  id: 1,
  name: 'Нове',
  color: 'blue',
  group: 'new',
  is_locking: false,
  is_default: true,
  position: 0,
  allowed_next: [3],
};
const taken: OrderStatus = { ...fresh, id: 2, name: 'Прийняте', position: 1, allowed_next: [] };
const sent: OrderStatus = { ...fresh, id: 3, name: 'Відправлене', group: 'sent', position: 2 };
const known: ClientOrders = { items: [order] };
const reduce = (event: Parameters<typeof clientOrdersFamily.reduce>[1]) =>
  clientOrdersFamily.reduce(known, event, 5);
const created = (made: Order) =>
  reduce({ number: 1, kind: 'order.created', data: { order: made } });
const changed = (now: Order) =>
  reduce({
    number: 1,
    kind: 'order.changed',
    data: { order: now, phone_changed: false, former_id: null, by_id: null },
  });

test("the client's new order stands first, another client's is no concern", () => {
  const newer = { ...order, id: 8 };
  expect(created(newer)).toEqual({ items: [newer, order] });
  expect(created({ ...newer, client: { id: 6, name: 'Петро' } })).toBe(known);
});

test('an order changes in its place, and an older version changes nothing', () => {
  const newer = { ...order, version: 3, total: '640.00' };
  expect(changed(newer)).toEqual({ items: [newer] });
  expect(changed({ ...order, version: 1 })).toBe(known);
});

test('an order that is given to another client or deleted leaves', () => {
  expect(changed({ ...order, version: 3, client: null })).toEqual({ items: [] });
  const gone = { order_id: 7, client_id: 5, responsible_id: null };
  expect(reduce({ number: 1, kind: 'order.deleted', data: gone })).toEqual({ items: [] });
  expect(reduce({ number: 1, kind: 'order.withdrawn', data: { order_id: 7 } })).toEqual({
    items: [],
  });
});

test('a renamed status is renamed on its orders', () => {
  const status = { ...fresh, name: 'Щойно' };
  expect(reduce({ number: 1, kind: 'order_status.changed', data: { status } })).toMatchObject({
    items: [{ id: 7, status: { name: 'Щойно' } }],
  });
});

test('only what a status allows may follow it, or anything else when it names nothing', () => {
  const statuses = { items: [fresh, taken, sent] };
  expect(nextStatuses(statuses, 1)).toEqual([sent]);
  expect(nextStatuses(statuses, 2)).toEqual([fresh, sent]);
});
