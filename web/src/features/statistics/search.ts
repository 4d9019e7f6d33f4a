/** What the page is about: each part has pictures and tables of its own. */
export const parts = ['orders', 'products', 'chats'] as const;
export type Part = (typeof parts)[number];

export const presets = ['today', '7', '30', '90', 'month'] as const;
export type Preset = (typeof presets)[number];

type Words = string | number;

/** The reports as the address holds them: only what differs from the usual. */
export interface StatisticsSearch {
  readonly part?: Exclude<Part, 'orders'>;
  readonly period?: Exclude<Preset, '30'>;
  /** Days of an own period, instead of a ready one. */
  readonly from?: string;
  readonly to?: string;
  readonly compare?: true;
  readonly responsible?: Words;
  readonly source?: Words;
  readonly channel?: Words;
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Keeps of an address what the reports may be; anything else is passed over. */
export function readStatisticsSearch(search: Readonly<Record<string, unknown>>): StatisticsSearch {
  const { part } = search;
  const period = presets.find((word) => word === String(search.period));
  const [from, to] = [readDay(search.from), readDay(search.to)];
  const isOwn = from !== null && to !== null && from <= to;
  return {
    ...(part === 'products' || part === 'chats' ? { part } : {}),
    ...(isOwn ? { from, to } : {}),
    ...(isOwn || period === undefined || period === '30' ? {} : { period }),
    ...(search.compare === true ? { compare: true } : {}),
    ...kept('responsible', readWords(search.responsible, /^(me|none|[1-9]\d{0,15})$/)),
    ...kept('source', readWords(search.source, /^[1-9]\d{0,15}$/)),
    ...kept('channel', readWords(search.channel, /^[1-9]\d{0,15}$/)),
  };
}

/** The days that are asked for, by the shop's calendar. */
export function daysOf(search: StatisticsSearch, today: string): Days {
  if (search.from !== undefined && search.to !== undefined) {
    return { from: search.from, to: search.to };
  }
  const period = search.period ?? '30';
  if (period === 'today') return { from: today, to: today };
  if (period === 'month') return { from: `${today.slice(0, 8)}01`, to: today };
  return { from: addDays(today, 1 - Number(period)), to: today };
}

/** Which day it is at the shop. */
export function todayAt(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
}

/** What the server is asked. */
export function toQuery(search: StatisticsSearch, days: Days) {
  const isOfChats = search.part === 'chats';
  return {
    ...days,
    responsible: wordsOf(search.responsible),
    source: isOfChats ? [] : wordsOf(search.source).map(Number),
    channel: isOfChats ? wordsOf(search.channel).map(Number) : [],
  };
}

export type ReportQuery = ReturnType<typeof toQuery>;

/** The words of the orders' list for the rows of a figure. */
export function ordersOf(query: ReportQuery, words: Readonly<Record<string, Words>> = {}) {
  const { from, to, responsible, source } = query;
  return {
    created_from: from,
    created_to: to,
    ...(responsible.length === 0 ? {} : { responsible: responsible.join(',') }),
    ...(source.length === 0 ? {} : { source: source.join(',') }),
    ...words,
  };
}

export function wordsOf(value: Words | undefined): string[] {
  return value === undefined ? [] : String(value).split(',');
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function kept<Name extends string>(name: Name, value: Words | null): Partial<Record<Name, Words>> {
  const found: Partial<Record<Name, Words>> = {};
  if (value !== null) found[name] = value;
  return found;
}

function readWords(value: unknown, pattern: RegExp): Words | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const words = String(value)
    .split(',')
    .filter((word) => pattern.test(word));
  // One number stays a number, as the router writes it.
  if (words.length === 1 && typeof value === 'number') return value;
  return words.length === 0 ? null : words.join(',');
}

function readDay(value: unknown): string | null {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDay && !Number.isNaN(Date.parse(value)) ? value : null;
}
