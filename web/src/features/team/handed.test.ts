import { expect, test } from 'vitest';
import type { LiveEvent } from '@/shared/live/events';
import { someOrder } from '@/shared/testing/orders';
import { anna, boris } from '@/shared/testing/people';
import { gather, handedTo } from './handed';

const annas = { id: anna.id, name: anna.short_name };

function given(former: number | null, by: number | null): LiveEvent {
  const order = { ...someOrder, responsible: annas };
  const data = { order, phone_changed: false, former_id: former, by_id: by };
  return { number: 11, kind: 'order.changed', data };
}

test('an order that came by itself or from a colleague is told of', () => {
  const order = { kind: 'order', id: someOrder.id, name: '№1024' };
  expect(handedTo([given(null, null)], anna)).toEqual([order]);
  expect(handedTo([given(boris.id, boris.id)], anna)).toEqual([order]);
});

test('one that she took herself, had already, or that is a colleague\'s is not', () => {
  expect(handedTo([given(null, anna.id), given(anna.id, boris.id)], anna)).toEqual([]);
  expect(handedTo([given(null, null)], boris)).toEqual([]);
});

test('a crowd is told of together, each once', () => {
  const [first] = handedTo([given(null, null)], anna);
  const shown = first === undefined ? [] : [first];
  expect(gather(shown, [...shown, { kind: 'chat', id: 3, name: 'Клара' }])).toHaveLength(2);
});
