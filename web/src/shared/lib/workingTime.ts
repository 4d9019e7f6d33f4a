import type { WorkingSpan } from '@/shared/api/types';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Who has waited longer waits too long whatever the hours are. */
const daysCounted = 60;

/**
 * How much of the shop's working time lies between two moments, in milliseconds; without hours the
 * shop works round the clock. Counted on the shop's wall clock: on the two nights of a year when
 * clocks are moved it may differ by an hour.
 */
export function workingTimeBetween(
  hours: readonly WorkingSpan[],
  timeZone: string,
  from: number,
  to: number,
): number {
  if (hours.length === 0 || to <= from) return Math.max(0, to - from);
  const [begin, end] = [wallClock(from, timeZone), wallClock(to, timeZone)];
  const first = Math.floor(begin / day);
  const last = Math.min(Math.floor(end / day), first + daysCounted);
  let total = 0;
  for (let date = first; date <= last; date += 1) {
    for (const span of hours) {
      if (span.day === weekdayOf(date)) total += overlap(date * day, span, begin, end);
    }
  }
  return total;
}

function overlap(midnight: number, span: WorkingSpan, begin: number, end: number): number {
  const opens = Math.max(midnight + clockTime(span.opens), begin);
  const closes = Math.min(midnight + clockTime(span.closes), end);
  return Math.max(0, closes - opens);
}

/** «09:30» as milliseconds since midnight. */
function clockTime(text: string): number {
  const [hour = 0, minutes = 0] = text.split(':').map(Number);
  return (hour * 60 + minutes) * minute;
}

/** 0 is Monday; the first of January 1970 was a Thursday. */
function weekdayOf(date: number): number {
  return (date + 3) % 7;
}

const zones = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the shop's wall shows, as if that were Greenwich. */
function wallClock(time: number, timeZone: string): number {
  const parts = zoneFormat(timeZone).formatToParts(time);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  zones.set(timeZone, made);
  return made;
}
