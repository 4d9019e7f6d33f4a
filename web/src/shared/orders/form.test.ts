import { expect, test } from 'vitest';
import type { Client, OfferChoice } from '@/shared/api/types';
import {
  emptyForm,
  withFreeLine,
  withOffer,
  type FormLine,
  type OrderForm,
} from './form';
import { countTotals, readCount, readSum } from './sums';
import { findProblems, toOrder } from './toOrder';

const owl: OfferChoice = {
  id: 3,
  product_id: 2,
  name: 'Лампа «Сова»',
  sku: 'OWL-1',
  price: '640.00',
  old_price: null,
  stock: 5,
  reserved: 1,
  available: 4,
  tracks_stock: true,
  picture_url: null,
  is_active: true,
};

function formOf(line: Partial<FormLine>, rest: Partial<OrderForm> = {}): OrderForm {
  const form = withOffer(emptyForm(), owl);
  return { ...form, lines: form.lines.map((each) => ({ ...each, ...line })), ...rest };
}

test.each([
  ['1 713,50', 171350],
  ['640', 64000],
  ['', 0],
  ['640.5 ₴', 64050],
  ['-5', null],
  ['сто', null],
  ['1,234', null],
])('the sum «%s» is %s kopecks', (text, kopecks) => {
  expect(readSum(text)).toBe(kopecks);
});

test.each([
  ['2', 2],
  ['0', null],
  ['-1', null],
  ['1,5', null],
  ['1000000', null],
])('the count «%s» is %s', (text, count) => {
  expect(readCount(text)).toBe(count);
});

test('the total follows the rules of the server: hundredths round half up, delivery is on top', () => {
  const form = formOf(
    { quantity: '3', price: '0,35', discount: '0,04' },
    { isPercent: true, texts: { discount: '12,5', deliveryPrice: '70' } },
  );
  expect(countTotals(form)).toEqual({
    lines: [101],
    goods: 101,
    discount: 13,
    delivery: 7000,
    total: 7088,
  });
});

test('a discount takes no more than the goods cost', () => {
  expect(countTotals(formOf({}, { texts: { discount: '9999' } })).total).toBe(0);
});

test('an offer that is chosen again is one more of it', () => {
  const [line, ...others] = withOffer(withOffer(emptyForm(), owl), owl).lines;
  expect(line).toMatchObject({ quantity: '2', price: '640.00' });
  expect(others).toEqual([]);
});

test('what is wrong is named by its field', () => {
  expect(findProblems(emptyForm())).toEqual({ lines: 'empty' });
  expect(findProblems(withFreeLine(emptyForm()))).toEqual({
    'lines.0.name': 'name',
    'lines.0.price': 'sum',
  });
  const odd = formOf({ quantity: '0', discount: '1' }, { texts: { deliveryPrice: 'багато' } });
  expect(findProblems(odd)).toEqual({
    'lines.0.quantity': 'count',
    'lines.0.discount': 'discount',
    'delivery.price': 'sum',
  });
});

test('the order names the chat, its client and only a phone that was changed', () => {
  const client: Client = {
    id: 5,
    name: 'Бойко Ірина',
    last_name: 'Бойко',
    first_name: 'Ірина',
    patronymic: '',
    full_name: 'Бойко Ірина',
    phones: ['+38067•••••67'],
    emails: [],
    addresses: [],
    comment: '',
    responsible: null,
    blacklist: null,
    reliability: { bought_out: 0, refused: 0, unclaimed: 0, percentage: null },
    chat_count: 1,
    created_at: '2026-11-21T12:00:00Z',
  };
  expect(toOrder(formOf({ quantity: '2' }), { chatId: 9, clientId: 5, client, isCash: true })).toMatchObject({
    client_id: 5,
    chat_id: 9,
    buyer: { last_name: 'Бойко', first_name: 'Ірина', phone: '' },
    lines: [{ offer_id: 3, quantity: 2, price: '640.00', discount: '0.00' }],
    payment: { cash_on_delivery: '1280.00' },
  });
});
