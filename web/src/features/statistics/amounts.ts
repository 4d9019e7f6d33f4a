import { intlLocale } from '@/shared/i18n/i18n';

/** «66,7 %»; of one. */
export function formatShare(share: number | null, signDisplay: 'auto' | 'exceptZero' = 'auto'): string {
  if (share === null) return '—';
  return new Intl.NumberFormat(intlLocale(), {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay,
  }).format(share);
}

/** «45 с», «12 хв», «3 год 5 хв»; seconds. */
export function formatWait(seconds: number | null): string {
  if (seconds === null) return '—';
  if (seconds < 60) return inUnit(seconds, 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return inUnit(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours >= 48 || rest === 0) return inUnit(hours, 'hour');
  return `${inUnit(hours, 'hour')} ${inUnit(rest, 'minute')}`;
}

function inUnit(value: number, unit: 'second' | 'minute' | 'hour'): string {
  return new Intl.NumberFormat(intlLocale(), { style: 'unit', unit, unitDisplay: 'short' }).format(
    value,
  );
}
