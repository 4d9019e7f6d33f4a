import { intlLocale } from '@/shared/i18n/i18n';
import { dateFormat, formatDate, formatDay, formatTime } from '@/shared/lib/format';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** «14:02», «вчора», «пн», «21 лист.»: as much as tells one chat of the list from another. */
export function formatRecent(time: string, now: number): string {
  const days = daysBetween(time, now);
  if (days <= 0) return formatTime(time);
  if (days === 1) return relativeDay(-1);
  if (days < 7) {
    return dateFormat({ weekday: 'short' }).format(new Date(time));
  }
  return formatDate(time);
}

/** «сьогодні», «вчора», «21 листопада»: the line between two days of a conversation. */
export function formatDayName(time: string, now: number): string {
  const days = daysBetween(time, now);
  return days === 0 || days === 1 ? relativeDay(-days) : formatDay(time);
}

/** «5 хв», «2 год», «3 дн.» */
export function formatSpan(milliseconds: number): string {
  if (milliseconds < hour) return unit(Math.max(1, Math.floor(milliseconds / minute)), 'minute');
  if (milliseconds < day) return unit(Math.floor(milliseconds / hour), 'hour');
  return unit(Math.floor(milliseconds / day), 'day');
}

/** «1:05», «12:40» for sound and video. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function daysBetween(time: string, now: number): number {
  return Math.round((midnight(now) - midnight(Date.parse(time))) / day);
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

function relativeDay(days: number): string {
  return new Intl.RelativeTimeFormat(intlLocale(), { numeric: 'auto' }).format(days, 'day');
}

function unit(value: number, name: 'minute' | 'hour' | 'day'): string {
  const style = { style: 'unit', unit: name, unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(intlLocale(), style).format(value);
}
