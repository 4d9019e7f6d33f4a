import { expect, test } from 'vitest';
import { moveColumn, readColumns } from './columns';

test('columns are what was kept, without those that are no more', () => {
  expect(readColumns('created,odd,phones,created')).toEqual(['created', 'phones']);
  expect(readColumns(null)).toContain('phones');
  expect(readColumns('')).toEqual([]);
});

test('a column moves by one place and stays within the table', () => {
  expect(moveColumn(['phones', 'chats', 'created'], 'created', -1)).toEqual([
    'phones',
    'created',
    'chats',
  ]);
  expect(moveColumn(['phones', 'chats'], 'phones', -1)).toEqual(['phones', 'chats']);
});
