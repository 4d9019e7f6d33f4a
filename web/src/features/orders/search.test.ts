import { expect, test } from 'vitest';
import { cleared, countFilters, readOrderSearch, toChoices } from './search';

test('an address keeps what a list may be, and nothing else', () => {
  const search = readOrderSearch({
    status: '3,7,odd',
    group: 'new,gone',
    responsible: 'me',
    source: 5,
    total_from: '100',
    created_from: '2026-11-01T08:00:00Z',
    created_to: 'yesterday',
    offer: -1,
    sort: 'created',
    odd: 'word',
  });

  expect(search).toEqual({
    status: '3,7',
    group: 'new',
    responsible: 'me',
    source: 5,
    total_from: 100,
    created_from: '2026-11-01',
  });
});

test('the server is asked by lists, whole days and sums with kopecks', () => {
  const asked = toChoices(readOrderSearch({ status: 3, created_to: '2026-11-01', total_to: 99.5 }));

  expect(asked).toMatchObject({ status: [3], group: [], total_to: '99.50', q: '' });
  expect(asked.created_to).toBe(new Date('2026-11-01T23:59:59.999').toISOString());
});

test('clearing takes the filters off and leaves the order of rows', () => {
  const search = readOrderSearch({ q: 'Бойко', payment: 'paid', sort: 'total', order: 'asc' });

  expect(countFilters(search)).toBe(1);
  expect(cleared(search)).toEqual({ sort: 'total', order: 'asc' });
});
