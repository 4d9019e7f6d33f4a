import { expect, test } from 'vitest';
import { findCalled, isFound } from './matching';

const replies = ['!дост', '!д', '..', '/ціна', 'до побачення', 'так'].map((activation) => ({
  activation,
}));

function called(text: string, cursor = text.length): readonly string[] | null {
  return findCalled(text, cursor, replies)?.items.map(({ activation }) => activation) ?? null;
}

test('everything that begins with what is typed is offered, the exact match first', () => {
  expect(called('!д')).toEqual(['!д', '!дост']);
  expect(called('!до')).toEqual(['!дост']);
  expect(called('!дост')).toEqual(['!дост']);
  expect(called('!достав')).toBeNull();
});

test('symbols count at the start or after a space, in any case', () => {
  expect(called('Добрий день! !ДО')).toEqual(['!дост']);
  expect(called('рядок\n/ц')).toEqual(['/ціна']);
  expect(called('ой!д')).toBeNull();
});

test('the place of the symbols is told', () => {
  expect(findCalled('Так, /ці далі', 8, replies)).toMatchObject({ from: 5, to: 8, symbols: '/ці' });
});

test('symbols with a space inside are found by the longest stretch', () => {
  expect(called('до поб')).toEqual(['до побачення']);
});

test('nothing is called by nothing', () => {
  expect(called('')).toBeNull();
  expect(called('так ')).toBeNull();
  expect(called('!д', 0)).toBeNull();
});

test('the beginning of a word is a guess, symbols and whole words are certain', () => {
  expect(findCalled('та', 2, replies)?.isCertain).toBe(false);
  expect(findCalled('так', 3, replies)?.isCertain).toBe(true);
  expect(findCalled('.', 1, replies)?.isCertain).toBe(true);
});

test('words are looked for everywhere in a reply', () => {
  const reply = { activation: '!д', folder: 'Доставка', messages: [{ text: 'Новою поштою' }] };
  expect(isFound(reply, ' ПОШТ')).toBe(true);
  expect(isFound(reply, 'доставка')).toBe(true);
  expect(isFound(reply, 'кур’єр')).toBe(false);
});
