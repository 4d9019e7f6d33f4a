import { expect, test } from 'vitest';
import { emptyFilter } from './filter';
import { readFilterSearch, toFilter, toFilterSearch } from './filterSearch';

test('the usual list needs no words in the address', () => {
  expect(toFilterSearch(emptyFilter)).toEqual({});
  expect(toFilter({})).toEqual(emptyFilter);
});

test('a filter survives the address', () => {
  const filter = {
    state: 'all',
    unread: true,
    unanswered: true,
    responsible: ['me', 'none', 7],
    channel: [3, 12],
    linked: false,
    snoozed: true,
    label: [5, 6],
    labelMode: 'all',
  } as const;
  expect(toFilter(toFilterSearch(filter))).toEqual(filter);
});

test('one chosen id stays a number', () => {
  expect(toFilterSearch({ ...emptyFilter, channel: [3] })).toEqual({ channel: 3 });
});

test('nonsense in the address is passed over', () => {
  const search = { state: 'lost', unread: 'так', responsible: 'me,x,-1,4', channel: ['3'], q: 1 };
  expect(readFilterSearch(search)).toEqual({ responsible: 'me,4' });
});
