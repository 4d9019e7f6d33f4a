export type ClientSort = 'newest' | 'oldest' | 'name' | '-name';

/** The list as the address holds it: only what differs from the usual. */
export interface ClientSearch {
  readonly q?: string;
  readonly responsible?: string | number;
  readonly has_chats?: boolean;
  readonly blacklisted?: boolean;
  readonly duplicates?: true;
  readonly created_from?: string;
  readonly created_to?: string;
  readonly sort?: Exclude<ClientSort, 'newest'>;
}

/** Keeps of an address what the list may be; anything else is passed over. */
export function readClientSearch(search: Readonly<Record<string, unknown>>): ClientSearch {
  const { q, has_chats, blacklisted, sort } = search;
  const responsible = readResponsible(search.responsible);
  const from = readDay(search.created_from);
  const to = readDay(search.created_to);
  return {
    ...(typeof q === 'string' || typeof q === 'number' ? { q: String(q).slice(0, 200) } : {}),
    ...(responsible === null ? {} : { responsible }),
    ...(typeof has_chats === 'boolean' ? { has_chats } : {}),
    ...(typeof blacklisted === 'boolean' ? { blacklisted } : {}),
    ...(search.duplicates === true ? { duplicates: true } : {}),
    ...(from === null ? {} : { created_from: from }),
    ...(to === null ? {} : { created_to: to }),
    ...(sort === 'oldest' || sort === 'name' || sort === '-name' ? { sort } : {}),
  };
}

/** What the server is asked: days begin and end where the employee is. */
export function toQuery(search: ClientSearch) {
  const { q, responsible, has_chats, blacklisted, duplicates } = search;
  const { created_from: from, created_to: to } = search;
  return {
    ...(q === undefined ? {} : { q }),
    ...(has_chats === undefined ? {} : { has_chats }),
    ...(blacklisted === undefined ? {} : { blacklisted }),
    ...(duplicates === undefined ? {} : { duplicates }),
    ...(responsible === undefined ? {} : { responsible: String(responsible).split(',') }),
    ...(from === undefined ? {} : { created_from: startOf(from, 0) }),
    ...(to === undefined ? {} : { created_to: startOf(to, 1) }),
  };
}

/** The same for work on all that match. */
export function toChoices(search: ClientSearch) {
  const usual: { q: string; responsible: string[]; duplicates: boolean } = {
    q: '',
    responsible: [],
    duplicates: false,
  };
  return { ...usual, ...toQuery(search) };
}

/** How many filters narrow the list, the words not counted. */
export function countFilters(search: ClientSearch): number {
  return Object.keys(search).filter((name) => name !== 'q' && name !== 'sort').length;
}

export function isNarrowed(search: ClientSearch): boolean {
  return search.q !== undefined || countFilters(search) > 0;
}

/** The list without its words. */
export function withWords(search: ClientSearch, q: string): ClientSearch {
  return readClientSearch({ ...search, q: q === '' ? null : q });
}

function startOf(day: string, daysLater: number): string {
  const date = new Date(`${day}T00:00`);
  date.setDate(date.getDate() + daysLater);
  return date.toISOString();
}

function readDay(value: unknown): string | null {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDay && !Number.isNaN(Date.parse(value)) ? value : null;
}

function readResponsible(value: unknown): string | number | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const words = String(value)
    .split(',')
    .filter((word) => /^(me|none|[1-9]\d{0,15})$/.test(word));
  const [first] = words;
  if (first === undefined) return null;
  // One number stays a number: as text the router would put it into quotes.
  return words.length === 1 && /^\d+$/.test(first) ? Number(first) : words.join(',');
}
