import { describe, expect, it } from 'vitest';
import { daysOf, ordersOf, readStatisticsSearch, todayAt, toQuery } from './search';

describe('the period', () => {
  it('is thirty days with today unless told otherwise', () => {
    expect(daysOf({}, '2026-03-30')).toEqual({ from: '2026-03-01', to: '2026-03-30' });
  });

  it('may be the month so far', () => {
    expect(daysOf({ period: 'month' }, '2026-03-30').from).toBe('2026-03-01');
  });

  it('is by the calendar of the shop, not of the browser', () => {
    expect(todayAt('Europe/Kyiv', new Date('2026-10-25T22:30Z'))).toBe('2026-10-26');
  });

  it('of one’s own takes the place of a ready one', () => {
    const search = readStatisticsSearch({ period: '7', from: '2026-01-05', to: '2026-01-09' });

    expect(search).toEqual({ from: '2026-01-05', to: '2026-01-09' });
  });

  it('that ends before it begins is passed over', () => {
    expect(readStatisticsSearch({ from: '2026-02-05', to: '2026-01-09' })).toEqual({});
  });
});

it('a figure opens the list with the words of the report', () => {
  const query = toQuery({ responsible: 'me,4', source: 7 }, { from: '2026-01-01', to: '2026-01-02' });

  expect(ordersOf(query, { status: 3 })).toEqual({
    created_from: '2026-01-01',
    created_to: '2026-01-02',
    responsible: 'me,4',
    source: '7',
    status: 3,
  });
});
