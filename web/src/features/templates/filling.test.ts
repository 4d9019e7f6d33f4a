import { expect, test } from 'vitest';
import type { Template } from '@/shared/api/types';
import { addressOf, emptyAmong, guessed, inOrder, isFound, piecesOf } from './filling';

const order: Template = {
  name: 'order_sent',
  language: 'uk',
  category: 'utility',
  status: 'approved',
  quality: '',
  header: '',
  header_file: '',
  body: '{{1}}, замовлення {{ 2 }} їде',
  footer: '',
  buttons: [],
  fields: [
    { key: 'body.1', example: 'Олено', variable: 'client.first_name' },
    { key: 'body.2', example: '№7', variable: '' },
  ],
  can_be_sent: true,
};

test('a text is cut where its places are, and an empty place keeps its mark', () => {
  expect(piecesOf('body', order.body, { 'body.1': ' Кларо \n Цукер ' })).toEqual([
    { text: 'Кларо Цукер', mark: '1' },
    { text: ', замовлення ', mark: null },
    { text: '', mark: '2' },
    { text: ' їде', mark: null },
  ]);
  expect(addressOf('https://lamp.ua/{{1}}', '20 45')).toBe('https://lamp.ua/20 45');
});

test('what is known is put, and what is left is named', () => {
  const values = guessed(order.fields, { 'client.first_name': 'Клара' });
  expect(values).toEqual({ 'body.1': 'Клара', 'body.2': '' });
  expect(emptyAmong(order.fields, values)).toEqual(['body.2']);
});

test('those that can be sent stand first, the own language before others', () => {
  const english = { ...order, language: 'en_US' };
  const paused = { ...order, name: 'a', status: 'paused', can_be_sent: false } satisfies Template;
  expect(inOrder([paused, english, order], 'uk')).toEqual([order, english, paused]);
});

test('a template is found by its name and by its words', () => {
  expect(isFound(order, 'Order sent')).toBe(true);
  expect(isFound(order, 'замов їде')).toBe(true);
  expect(isFound(order, 'знижка')).toBe(false);
});
