import { describe, expect, it } from 'vitest';
import { isSound, toWeek, withDay } from './week';

const monday = { day: 0, opens: '09:00', closes: '13:00' };
const afternoon = { day: 0, opens: '14:00', closes: '18:00' };

describe('the week of the form', () => {
  it('has every day, with the spans in order', () => {
    const week = toWeek([afternoon, monday]);

    expect(week).toHaveLength(7);
    expect(week[0]?.spans).toEqual([monday, afternoon]);
    expect(week[6]?.spans).toEqual([]);
  });

  it('changes one day alone', () => {
    const friday = { ...monday, day: 4 };

    expect(withDay([monday, friday], 0, [])).toEqual([friday]);
  });

  it('is sound while hours go forward', () => {
    expect(isSound([monday, afternoon])).toBe(true);
    expect(isSound([monday, { ...afternoon, opens: '12:00' }])).toBe(false);
    expect(isSound([{ ...monday, closes: '09:00' }])).toBe(false);
  });
});
