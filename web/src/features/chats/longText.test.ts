import { expect, test } from 'vitest';
import { splitText } from './longText';

const utf16 = { text_limit: 20, text_unit: 'utf16' } as const;

test('a text that fits stays whole', () => {
  expect(splitText(' Добрий день ', utf16)).toEqual(['Добрий день']);
});

test('it is cut between paragraphs rather than words', () => {
  expect(splitText('Перший абзац тут\n\nДругий абзац', utf16)).toEqual([
    'Перший абзац тут',
    'Другий абзац',
  ]);
});

test('without a seam it is cut at the limit', () => {
  expect(splitText('а'.repeat(45), utf16).map(({ length }) => length)).toEqual([20, 20, 5]);
});

test('an emoji is never torn', () => {
  expect(splitText(`${'а'.repeat(19)}🦉б`, utf16)).toEqual(['а'.repeat(19), '🦉б']);
});

test('bytes are counted as bytes', () => {
  expect(splitText('лампа сова', { text_limit: 11, text_unit: 'bytes' })).toEqual(['лампа', 'сова']);
});

test('a hundred thousand characters are cut without losing one', () => {
  const words = 'слово '.repeat(16_667).trim();
  const pieces = splitText(words, { text_limit: 4096, text_unit: 'utf16' });
  expect(pieces.length).toBe(25);
  expect(pieces.join(' ')).toBe(words);
});
