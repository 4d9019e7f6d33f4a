import { intlLocale } from '@/shared/i18n/i18n';

/** «14:02» */
export function formatTime(time: string): string {
  return format(time, { hour: '2-digit', minute: '2-digit' });
}

/** «21 лист. 2026 р.»; the year only when it is not this one. */
export function formatDate(time: string): string {
  return format(time, { day: 'numeric', month: 'short', ...yearIfOther(time) });
}

/** «21 листопада» */
export function formatDay(time: string): string {
  return format(time, { day: 'numeric', month: 'long', ...yearIfOther(time) });
}

/** «21 лист., 14:02» */
export function formatDateTime(time: string): string {
  return format(time, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...yearIfOther(time),
  });
}

/** «1 234» */
export function formatNumber(value: number): string {
  return numberFormat({}).format(value);
}

/** «50%»; of a hundred. */
export function formatPercentage(percentage: number): string {
  return numberFormat({ style: 'percent', maximumFractionDigits: 2 }).format(percentage / 100);
}

/** «1 234,50 ₴»; the amount comes from the server as a string with two decimals. */
export function formatMoney(amount: string, currency: string): string {
  return moneyFormat(currency).format(Number(amount));
}

/** What carriers and the operator ask for is in hryvnias, whatever the shop sells for. */
export function formatHryvnias(amount: string): string {
  return formatMoney(amount, 'UAH');
}

/** «₴» */
export function currencySign(currency: string): string {
  const parts = moneyFormat(currency).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** Two decimals for every currency: so many are kept. */
function moneyFormat(currency: string): Intl.NumberFormat {
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  return numberFormat({ ...style, minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

const mebibyte = 1024 * 1024;

/** «340 КБ», «1,2 МБ», counted by 1024 as the channels count their limits. */
export function formatFileSize(bytes: number): string {
  const large = bytes >= mebibyte;
  return numberFormat({
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? bytes / mebibyte : Math.max(1, bytes / 1024));
}

/** Whether two moments fall on one calendar day here. */
export function isSameDay(left: string, right: string): boolean {
  return new Date(left).toDateString() === new Date(right).toDateString();
}

function format(time: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(options).format(toDate(time));
}

// Making one takes a hundred times as long as using it, and a screen uses a hundred.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Writes moments in the screen's language. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = intlLocale();
  return keep(dateFormats, locale, options, () => new Intl.DateTimeFormat(locale, options));
}

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const locale = intlLocale();
  return keep(numberFormats, locale, options, () => new Intl.NumberFormat(locale, options));
}

function keep<Made>(made: Map<string, Made>, locale: string, options: object, make: () => Made): Made {
  const name = locale + JSON.stringify(options);
  const kept = made.get(name) ?? make();
  made.set(name, kept);
  return kept;
}

/** A bare date means that day here, not midnight in Greenwich. */
function toDate(time: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(time) ? `${time}T00:00` : time);
}

function yearIfOther(time: string): Intl.DateTimeFormatOptions {
  const sameYear = toDate(time).getFullYear() === new Date().getFullYear();
  return sameYear ? {} : { year: 'numeric' };
}
