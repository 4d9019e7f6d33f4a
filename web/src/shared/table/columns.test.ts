import { expect, test } from 'vitest';
import { moveColumn, readColumns, type ColumnPlan } from './columns';

const plan: ColumnPlan<'phones' | 'chats' | 'created'> = {
  table: 'clients',
  names: ['phones', 'chats', 'created'],
  usual: ['phones'],
};

test('columns are what was kept, without those that are no more', () => {
  expect(readColumns(plan, 'created,odd,phones,created')).toEqual(['created', 'phones']);
  expect(readColumns(plan, null)).toContain('phones');
  expect(readColumns(plan, '')).toEqual([]);
});

test('a column moves by one place and stays within the table', () => {
  expect(moveColumn(['phones', 'chats', 'created'], 'created', -1)).toEqual([
    'phones',
    'created',
    'chats',
  ]);
  expect(moveColumn(['phones', 'chats'], 'phones', -1)).toEqual(['phones', 'chats']);
});
