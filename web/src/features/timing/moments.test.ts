import { describe, expect, it } from 'vitest';
import { toFieldValue, usualMoments } from './moments';

const names = (now: Date) => usualMoments(now).map(({ name }) => name);

describe('usualMoments', () => {
  it('offers the evening while it is ahead', () => {
    expect(names(new Date(2026, 2, 4, 10))).toEqual(['hour', 'evening', 'morning', 'monday']);
    expect(names(new Date(2026, 2, 4, 17, 30))).toEqual(['hour', 'morning', 'monday']);
  });

  it('offers Monday once when it is tomorrow', () => {
    expect(names(new Date(2026, 2, 8, 20))).toEqual(['hour', 'morning']);
  });

  it('means the next Monday on a Monday', () => {
    const monday = usualMoments(new Date(2026, 2, 2, 10)).at(-1);

    expect(monday?.at).toEqual(new Date(2026, 2, 9, 9));
  });

  it('writes a moment as the field wants it', () => {
    expect(toFieldValue(new Date(2026, 2, 2, 9, 5))).toBe('2026-03-02T09:05');
  });
});
