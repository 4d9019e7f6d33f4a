import { expect, it } from 'vitest';
import { readAuditSearch, toQuery } from './search';

it('keeps of an address what the page may be asked', () => {
  const search = { area: 'people', who: 'system', kind: 'role', id: 7, from: '2026-01-31', to: 'x' };
  expect(readAuditSearch(search)).toEqual({
    area: 'people',
    who: 'system',
    kind: 'role',
    id: 7,
    from: '2026-01-31',
  });
});

it('asks nothing of a row without its kind', () => {
  expect(readAuditSearch({ id: 7, area: 'nonsense', who: -1 })).toEqual({});
});

it('asks the server in its own words', () => {
  expect(toQuery({ who: 4, kind: 'role', id: 7 })).toEqual({
    employee: 4,
    target_kind: 'role',
    target_id: 7,
  });
});
