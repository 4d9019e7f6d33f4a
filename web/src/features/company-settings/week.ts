import type { WorkingSpan } from '@/shared/api/types';

/** One day of the week as the form shows it; a day may have a break. */
export interface DayHours {
  readonly day: number;
  readonly spans: readonly WorkingSpan[];
}

export const usualSpan = { opens: '09:00', closes: '18:00' } as const;

/** Sorts spans into the seven days, Monday first. */
export function toWeek(hours: readonly WorkingSpan[]): readonly DayHours[] {
  return [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    day,
    spans: hours
      .filter((span) => span.day === day)
      .toSorted((left, right) => left.opens.localeCompare(right.opens)),
  }));
}

/** Puts another day's spans in place of what it had. */
export function withDay(
  hours: readonly WorkingSpan[],
  day: number,
  spans: readonly WorkingSpan[],
): readonly WorkingSpan[] {
  return [...hours.filter((span) => span.day !== day), ...spans];
}

/** Whether a day's hours go forward and do not overlap. */
export function isSound(spans: readonly WorkingSpan[]): boolean {
  return spans.every((span, index) => {
    const before = spans[index - 1];
    return span.opens < span.closes && (before === undefined || before.closes <= span.opens);
  });
}
