import { expect, test } from 'vitest';
import type { Order } from '@/shared/api/types';
import { someOrder } from '@/shared/testing/orders';
import type { OrderPages } from './events';
import { orderListFamily } from './families';
import type { OrderSearch } from './search';

const first: Order = { ...someOrder, id: 7, created_at: '2026-11-21T12:00:00Z', total: '700.00' };
const second: Order = { ...someOrder, id: 6, created_at: '2026-11-20T12:00:00Z', total: '900.00' };
const page = (items: Order[], next: string | null = null) => ({ items, next, number: 1 });
const list: OrderPages = { pages: [page([first, second])], pageParams: [null] };

const reduce = (event: Parameters<typeof orderListFamily.reduce>[1], search: OrderSearch = {}) =>
  orderListFamily.reduce(list, event, { search, viewerId: 1 });
const created = (order: Order, search?: OrderSearch) =>
  reduce({ number: 2, kind: 'order.created', data: { order } }, search);
const changed = (order: Order, search?: OrderSearch) =>
  reduce(
    { number: 2, kind: 'order.changed', data: { order, phone_changed: false, former_id: null, by_id: null } },
    search,
  );
const ids = (answer: ReturnType<typeof reduce>) =>
  answer === 'refetch' ? answer : answer.pages.flatMap(({ items }) => items.map(({ id }) => id));

test('a new order stands where the order of rows puts it', () => {
  const newer = { ...someOrder, id: 8, created_at: '2026-11-22T12:00:00Z', total: '800.00' };

  expect(ids(created(newer))).toEqual([8, 7, 6]);
  expect(ids(created(newer, { sort: 'total', order: 'asc' }))).toEqual([7, 8, 6]);
});

test('an order that does not match is passed over, and one that matches no longer leaves', () => {
  expect(created({ ...someOrder, id: 8 }, { payment: 'paid' })).toBe(list);
  expect(ids(changed({ ...first, version: 3, total: '50.00' }, { total_from: 100 }))).toEqual([6]);
});

test('of words only the server can tell', () => {
  expect(created({ ...someOrder, id: 8 }, { q: 'Бойко' })).toBe('refetch');
});

test('a changed order keeps the phone that the event hides, an older version changes nothing', () => {
  const known = { ...first, version: 3, buyer: { ...first.buyer, phone: '+38067•••••67' } };
  const phones = changed(known);

  expect(phones).toMatchObject({ pages: [{ items: [{ version: 3, buyer: { phone: '' } }, second] }] });
  expect(changed({ ...first, version: 1 })).toBe(list);
});

test('an order that is deleted or handed to others leaves', () => {
  const gone = { order_id: 7, client_id: null, responsible_id: null };

  expect(ids(reduce({ number: 2, kind: 'order.deleted', data: gone }))).toEqual([6]);
  expect(ids(reduce({ number: 2, kind: 'order.withdrawn', data: { order_id: 6 } }))).toEqual([7]);
});

test('what lies beyond the loaded pages comes with its page', () => {
  const older = { ...someOrder, id: 2, created_at: '2026-01-01T00:00:00Z' };
  const part: OrderPages = { ...list, pages: [page([first, second], 'more')] };
  const event = { number: 2, kind: 'order.created', data: { order: older } } as const;

  expect(orderListFamily.reduce(part, event, { search: {}, viewerId: 1 })).toBe(part);
});
