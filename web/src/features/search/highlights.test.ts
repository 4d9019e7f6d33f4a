import { expect, test } from 'vitest';
import { cutPieces } from './highlights';

test('a text is cut where something was found', () => {
  expect(cutPieces('Чи є лампа «Сова»?', [[5, 10]])).toEqual([
    { text: 'Чи є ', isFound: false },
    { text: 'лампа', isFound: true },
    { text: ' «Сова»?', isFound: false },
  ]);
});

test('an emoji is one character', () => {
  expect(cutPieces('🙂🙂 лампа', [[3, 8]]).at(-1)).toEqual({ text: 'лампа', isFound: true });
});

test('without finds the text is whole', () => {
  expect(cutPieces('Лампа', [])).toEqual([{ text: 'Лампа', isFound: false }]);
});
