import { expect, test } from 'vitest';
import { readTyped } from './typed';

test.each([
  ['', ''],
  ['06', ''],
  ['(06', ''],
  [' 067 ', '067'],
  ['б', 'б'],
])('of «%s» is asked «%s»', (text, asked) => {
  expect(readTyped(text)).toBe(asked);
});
