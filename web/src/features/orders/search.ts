import type { Order } from '@/shared/api/types';
import { carriers, statusGroups } from '@/shared/orders/names';

export const sorts = ['created', 'changed', 'total'] as const;
export const payments = ['unpaid', 'part', 'paid'] as const;

export type OrderSort = (typeof sorts)[number];
export type PaymentState = (typeof payments)[number];

/** An id, or several words after one another; one number stays a number, as the router writes it. */
type Words = string | number;

/** The list as the address holds it: only what differs from the usual. */
export interface OrderSearch {
  readonly q?: string;
  readonly status?: Words;
  readonly group?: string;
  readonly responsible?: Words;
  readonly source?: Words;
  readonly carrier?: string;
  readonly payment?: string;
  readonly created_from?: string;
  readonly created_to?: string;
  readonly total_from?: number;
  readonly total_to?: number;
  readonly offer?: number;
  /** What an advertisement brought; «none» asks for orders without one. */
  readonly utm_source?: Words;
  readonly utm_campaign?: Words;
  readonly sort?: Exclude<OrderSort, 'created'>;
  readonly order?: 'asc';
}

const isId = (word: string) => /^[1-9]\d{0,15}$/.test(word);
const isPerson = (word: string) => isId(word) || word === 'me' || word === 'none';
const among = (names: readonly string[]) => (word: string) => names.includes(word);

/** Keeps of an address what the list may be; anything else is passed over. */
export function readOrderSearch(search: Readonly<Record<string, unknown>>): OrderSearch {
  const q = readWord(search.q);
  const sort = sorts.find((word) => word === search.sort);
  return {
    ...(q === null ? {} : { q: q.slice(0, 200) }),
    ...kept('status', readWords(search.status, isId)),
    ...kept('group', readText(search.group, among(statusGroups))),
    ...kept('responsible', readWords(search.responsible, isPerson)),
    ...kept('source', readWords(search.source, isId)),
    ...kept('carrier', readText(search.carrier, among(carriers))),
    ...kept('payment', readText(search.payment, among(payments))),
    ...kept('created_from', readDay(search.created_from)),
    ...kept('created_to', readDay(search.created_to)),
    ...kept('total_from', readSum(search.total_from)),
    ...kept('total_to', readSum(search.total_to)),
    ...kept('offer', readId(search.offer)),
    ...kept('utm_source', readWord(search.utm_source)),
    ...kept('utm_campaign', readWord(search.utm_campaign)),
    ...(sort === undefined || sort === 'created' ? {} : { sort }),
    ...(search.order === 'asc' ? { order: 'asc' } : {}),
  };
}

/** The words of one choice, one by one. */
export function wordsOf(value: Words | undefined): readonly string[] {
  return value === undefined ? [] : String(value).split(',');
}

export function idsOf(value: Words | undefined): readonly number[] {
  return wordsOf(value).map(Number);
}

/** The filter as the server's list, counts and jobs take it; days begin and end where one sits. */
export function toChoices(search: OrderSearch) {
  const { created_from: from, created_to: to, total_from, total_to, offer } = search;
  return {
    q: search.q ?? '',
    status: [...idsOf(search.status)],
    group: statusGroups.filter((word) => wordsOf(search.group).includes(word)),
    responsible: [...wordsOf(search.responsible)],
    source: [...idsOf(search.source)],
    carrier: carriers.filter((word) => wordsOf(search.carrier).includes(word)),
    payment: payments.filter((word) => wordsOf(search.payment).includes(word)),
    ...(from === undefined ? {} : { created_from: dayStart(from).toISOString() }),
    ...(to === undefined ? {} : { created_to: dayEnd(to).toISOString() }),
    ...(total_from === undefined ? {} : { total_from: total_from.toFixed(2) }),
    ...(total_to === undefined ? {} : { total_to: total_to.toFixed(2) }),
    ...(offer === undefined ? {} : { offer }),
    utm_source: markOf(search.utm_source),
    utm_campaign: markOf(search.utm_campaign),
  };
}

/** A mark as the server takes it: nothing asked, none at all, or one. */
function markOf(mark: Words | undefined): string[] {
  if (mark === undefined) return [];
  return mark === 'none' ? [''] : [String(mark)];
}

/** How many kinds of choices narrow the list, the words and the order not counted. */
export function countFilters(search: OrderSearch): number {
  return Object.keys(search).filter((name) => !['q', 'sort', 'order'].includes(name)).length;
}

export function isNarrowed(search: OrderSearch): boolean {
  return search.q !== undefined || countFilters(search) > 0;
}

/** The same order of rows without anything that narrows them. */
export function cleared({ sort, order }: OrderSearch): OrderSearch {
  return readOrderSearch({ sort, order });
}

/** The search with some of its words changed; what is emptied leaves the address. */
export function changed(
  search: OrderSearch,
  changes: Readonly<Partial<Record<keyof OrderSearch, unknown>>>,
): OrderSearch {
  return readOrderSearch({ ...search, ...changes });
}

/** Whether the list would hold the order; of words only the server can tell. */
export function matches(search: OrderSearch, order: Order, viewerId: number): boolean {
  return (
    matchesStatus(search, order) &&
    matchesPerson(wordsOf(search.responsible), order.responsible?.id, viewerId) &&
    holds(search.source, order.source?.id) &&
    holds(search.carrier, order.delivery.carrier) &&
    holds(search.payment, order.payment.state) &&
    isWithin(search, order) &&
    holdsMark(search.utm_source, order.utm.source) &&
    holdsMark(search.utm_campaign, order.utm.campaign) &&
    (search.offer === undefined || order.lines.some(({ offer_id }) => offer_id === search.offer))
  );
}

function matchesStatus({ status, group }: OrderSearch, order: Order): boolean {
  return holds(status, order.status.id) && holds(group, order.status.group);
}

function matchesPerson(words: readonly string[], id: number | undefined, viewerId: number): boolean {
  if (words.length === 0) return true;
  if (id === undefined) return words.includes('none');
  return words.includes(String(id)) || (id === viewerId && words.includes('me'));
}

function holds(words: Words | undefined, value: Words | undefined): boolean {
  return words === undefined || (value !== undefined && wordsOf(words).includes(String(value)));
}

function holdsMark(mark: Words | undefined, value = ''): boolean {
  return mark === undefined || markOf(mark).includes(value);
}

function isWithin(search: OrderSearch, { created_at, total }: Order): boolean {
  const { created_from: from, created_to: to, total_from = 0, total_to = Infinity } = search;
  const at = Date.parse(created_at);
  const sum = Number(total);
  return (
    (from === undefined || at >= dayStart(from).getTime()) &&
    (to === undefined || at <= dayEnd(to).getTime()) &&
    sum >= total_from &&
    sum <= total_to
  );
}

function dayStart(day: string): Date {
  return new Date(`${day}T00:00`);
}

function dayEnd(day: string): Date {
  return new Date(`${day}T23:59:59.999`);
}

function kept(name: keyof OrderSearch, value: Words | null) {
  return value === null ? {} : { [name]: value };
}

function readWord(value: unknown): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? null : text;
}

function readText(value: unknown, isKnown: (word: string) => boolean): string | null {
  const known = (readWord(value) ?? '').split(',').filter(isKnown);
  return known.length === 0 ? null : [...new Set(known)].join(',');
}

function readWords(value: unknown, isKnown: (word: string) => boolean): Words | null {
  const text = readText(value, isKnown);
  return text !== null && isId(text) ? Number(text) : text;
}

function readId(value: unknown): number | null {
  const text = readWord(value) ?? '';
  return isId(text) ? Number(text) : null;
}

/** A day, or a moment that falls on one here. */
function readDay(value: unknown): string | null {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  // Swedes write days as addresses do.
  return /^\d{4}-\d{2}-\d{2}T/.test(value) ? new Date(value).toLocaleDateString('sv') : null;
}

function readSum(value: unknown): number | null {
  const sum = Number(readWord(value) ?? NaN);
  return Number.isFinite(sum) && sum >= 0 && sum < 1e12 ? sum : null;
}
