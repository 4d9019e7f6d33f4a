import { expect, test } from 'vitest';
import { emptyFilter } from './filter';
import { fromWords, toWords } from './keptFilters';

test('a filter comes back from its words', () => {
  const filter = { ...emptyFilter, unread: true, linked: false, label: [3], channel: [1, 2] };
  expect(fromWords(toWords(filter))).toEqual(filter);
});

test('words that mean nothing any more are passed over', () => {
  expect(fromWords('colour=red&unread=true')).toEqual({ ...emptyFilter, unread: true });
});
