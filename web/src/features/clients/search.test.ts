import { expect, test } from 'vitest';
import { countFilters, readClientSearch, toQuery } from './search';

test('an address is read, and what a list cannot be is passed over', () => {
  const search = readClientSearch({
    q: 674567,
    responsible: 'me,x,7',
    blacklisted: true,
    duplicates: 'yes',
    created_from: '2026-13-99',
    sort: 'odd',
  });

  expect(search).toEqual({ q: '674567', responsible: 'me,7', blacklisted: true });
  expect(countFilters(search)).toBe(2);
});

test('days begin and end where the employee is', () => {
  const query = toQuery({ created_from: '2026-11-01', created_to: '2026-11-01', responsible: 7 });

  expect(query).toEqual({
    responsible: ['7'],
    created_from: new Date(2026, 10, 1).toISOString(),
    created_to: new Date(2026, 10, 2).toISOString(),
  });
});
