import { describe, expect, it } from 'vitest';
import { workingTimeBetween } from './workingTime';

const hour = 3_600_000;
const weekdays = [0, 1, 2, 3, 4].map((day) => ({ day, opens: '09:00', closes: '18:00' }));
const between = (from: string, to: string) =>
  workingTimeBetween(weekdays, 'Europe/Kyiv', Date.parse(from), Date.parse(to)) / hour;

describe('workingTimeBetween', () => {
  it('counts the hours of one working day', () => {
    expect(between('2026-03-02T08:00:00Z', '2026-03-02T10:30:00Z')).toBe(2.5);
  });

  it('stands still at night', () => {
    // 17:00 in Kyiv on Monday to 10:00 on Tuesday.
    expect(between('2026-03-02T15:00:00Z', '2026-03-03T08:00:00Z')).toBe(2);
  });

  it('stands still on days off', () => {
    // Friday 17:00 to Monday 09:30.
    expect(between('2026-03-06T15:00:00Z', '2026-03-09T07:30:00Z')).toBe(1.5);
  });

  it('never stands still without hours', () => {
    const [from, to] = [Date.parse('2026-03-07T00:00:00Z'), Date.parse('2026-03-07T05:00:00Z')];

    expect(workingTimeBetween([], 'Europe/Kyiv', from, to)).toBe(5 * hour);
  });

  it('counts a shift until midnight', () => {
    const late = [{ day: 0, opens: '20:00', closes: '24:00' }];
    const [from, to] = [Date.parse('2026-03-02T12:00:00Z'), Date.parse('2026-03-03T12:00:00Z')];

    expect(workingTimeBetween(late, 'Europe/Kyiv', from, to)).toBe(4 * hour);
  });

  it('is nothing when time runs backwards', () => {
    expect(between('2026-03-02T10:00:00Z', '2026-03-02T08:00:00Z')).toBe(0);
  });
});
