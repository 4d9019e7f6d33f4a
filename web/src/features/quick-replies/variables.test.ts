import { expect, test } from 'vitest';
import { fillIn, joinPieces, readPieces } from './variables';

test('a text is cut where its variables stand', () => {
  expect(readPieces('Вітаю, {client.first_name}! { що } {nme}')).toEqual([
    { text: 'Вітаю, ', variable: null },
    { text: '', variable: 'client.first_name' },
    { text: '! { що } {nme}', variable: null },
  ]);
});

test('what was missing is filled in, what was known stays', () => {
  const pieces = [
    { text: 'Анна', variable: 'me.first_name' },
    { text: ': ТТН ', variable: null },
    { text: '', variable: 'order.ttn' },
  ];
  expect(joinPieces(fillIn(pieces, { 'order.ttn': ' 59000 ', 'me.first_name': 'Ні' }))).toBe(
    'Анна: ТТН 59000',
  );
});

test('a place that was left empty leaves no hanging comma', () => {
  expect(joinPieces(readPieces('Добрий день, {client.first_name}!'))).toBe('Добрий день!');
  expect(joinPieces(readPieces('Пане {client.last_name} , так'))).toBe('Пане , так');
  expect(joinPieces(readPieces('Вітаю {client.first_name} у нас'))).toBe('Вітаю у нас');
});
