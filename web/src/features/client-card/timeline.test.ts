import { expect, test } from 'vitest';
import { someOrder } from '@/shared/testing/orders';
import type { TimelinePages } from './events';
import { timelineFamily } from './families';

const { id, number, status, total, preview } = someOrder;
const line = {
  kind: 'order' as const,
  at: '2026-11-21T12:00:00Z',
  message: null,
  chat: null,
  note: null,
  order: { id, number, status, total, preview },
  event: null,
};
const shown: TimelinePages = { pages: [{ items: [line], next: null }], pageParams: [null] };
const reduce = (event: Parameters<typeof timelineFamily.reduce>[1]) =>
  timelineFamily.reduce(shown, event, { clientId: 5, kind: null });

test('an order that is deleted, or seen no longer, leaves the timeline', () => {
  const gone = { order_id: id, client_id: 5, responsible_id: null };
  expect(reduce({ number: 1, kind: 'order.deleted', data: gone })).toBe('refetch');
  expect(reduce({ number: 1, kind: 'order.withdrawn', data: { order_id: id } })).toBe('refetch');
  expect(reduce({ number: 1, kind: 'order.withdrawn', data: { order_id: 99 } })).toBe(shown);
});

test('an order that is given to another client leaves the timeline too', () => {
  const given = { ...someOrder, client: { id: 6, name: 'Петро' } };
  const data = { order: given, phone_changed: false, former_id: null, by_id: null };
  expect(reduce({ number: 1, kind: 'order.changed', data })).toBe('refetch');
  const other = { ...data, order: { ...given, id: 99 } };
  expect(reduce({ number: 1, kind: 'order.changed', data: other })).toBe(shown);
});
