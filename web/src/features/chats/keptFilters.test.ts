import { expect, test } from 'vitest';
import { emptyFilter } from './filter';
import { fromKept, toKept } from './keptFilters';

test('a filter comes back from its words', () => {
  const filter = { ...emptyFilter, unread: true, linked: false, label: [3], channel: [1, 2] };
  expect(fromKept(toKept(filter))).toEqual(filter);
});

test('words that mean nothing any more are passed over', () => {
  expect(fromKept('colour=red&unread=true')).toEqual({ ...emptyFilter, unread: true });
});
