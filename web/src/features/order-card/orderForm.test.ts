import { expect, test } from 'vitest';
import type { Order } from '@/shared/api/types';
import { withText } from '@/shared/orders/form';
import { formOf, toPatch } from './orderForm';

const order: Order = {
  id: 7,
  number: 12,
  version: 4,
  status: { id: 1, name: 'Нове', color: 'blue', group: 'new', is_locking: false },
  client: { id: 5, name: 'Бойко Ірина' },
  responsible: null,
  source: null,
  chat_id: null,
  external_id: '',
  buyer: {
    last_name: 'Бойко',
    first_name: 'Ірина',
    patronymic: '',
    full_name: 'Бойко Ірина',
    phone: '+38067•••••67',
    email: '',
  },
  lines: [
    {
      id: 1,
      offer_id: 3,
      sku: 'OWL',
      name: 'Лампа',
      quantity: 2,
      price: '640.00',
      discount: '0.00',
      total: '1280.00',
    },
  ],
  lines_count: 1,
  preview: 'Лампа × 2',
  lines_total: '1280.00',
  discount_kind: 'sum',
  discount_value: '0.00',
  discount: '0.00',
  delivery: {
    method: null,
    carrier: 'courier',
    city: 'Львів',
    city_ref: '',
    branch: '',
    branch_ref: '',
    address: '',
    price: '0.00',
    ttn: '',
    ttn_ref: '',
    ttn_status: '',
    ttn_status_at: null,
  },
  payment: {
    method: { id: 1, name: 'Післяплата' },
    cash_on_delivery: '1280.00',
    paid: '0.00',
    due: '1280.00',
    state: 'unpaid',
  },
  total: '1280.00',
  comment: '',
  utm: {},
  extra: [],
  is_locked: false,
  created_by: null,
  created_at: '2026-11-22T12:00:00Z',
  changed_at: '2026-11-22T12:00:00Z',
  status_changed_at: '2026-11-22T12:00:00Z',
};

test('nothing changed is nothing sent', () => {
  expect(toPatch(order, formOf(order), true)).toEqual({ version: 4 });
});

test('a part goes whole, with the hidden phone as it came and the carrier that it had', () => {
  const form = withText(withText(formOf(order), 'lastName', 'Бойченко'), 'city', 'Київ');

  expect(toPatch(order, form, true)).toMatchObject({
    version: 4,
    buyer: { last_name: 'Бойченко', first_name: 'Ірина', phone: '+38067•••••67' },
    delivery: { city: 'Київ', carrier: 'courier' },
  });
});

test('money that comes with the parcel follows the sum, until another sum is written', () => {
  const more = withText(formOf(order), 'deliveryPrice', '70');

  expect(toPatch(order, more, true).payment?.cash_on_delivery).toBe('1350.00');
  expect(toPatch(order, more, false).payment).toBeUndefined();
  expect(toPatch(order, withText(more, 'cash', '100'), true).payment?.cash_on_delivery).toBe('100.00');
});

test('marks of the advertisement go all together, without those that were emptied', () => {
  const marked = { ...order, utm: { source: 'google', term: 'лампа' } };
  const form = withText(withText(formOf(marked), 'utmTerm', ''), 'utmCampaign', ' Осінь ');

  expect(toPatch(marked, form, true)).toEqual({ version: 4, utm: { source: 'google', campaign: 'Осінь' } });
});
