import { emptyFilter, type ChatFilter, type ChatState, type ResponsibleChoice } from './filter';

/** The filter as the address holds it: only what differs from the usual. */
export interface FilterSearch {
  readonly state?: Exclude<ChatState, 'open'>;
  readonly unread?: true;
  readonly unanswered?: true;
  readonly linked?: boolean;
  readonly snoozed?: boolean;
  readonly responsible?: string | number;
  readonly channel?: string | number;
  readonly label?: string | number;
  readonly label_mode?: 'all';
}

/** Keeps of an address what a filter may be; anything else is passed over. */
export function readFilterSearch(search: Readonly<Record<string, unknown>>): FilterSearch {
  return toFilterSearch({
    state: search.state === 'closed' || search.state === 'all' ? search.state : 'open',
    unread: search.unread === true,
    unanswered: search.unanswered === true,
    linked: typeof search.linked === 'boolean' ? search.linked : null,
    snoozed: typeof search.snoozed === 'boolean' ? search.snoozed : null,
    responsible: words(search.responsible).map(toResponsible).filter(isKnown),
    channel: words(search.channel).map(toId).filter(isKnown),
    label: words(search.label).map(toId).filter(isKnown),
    labelMode: search.label_mode === 'all' ? 'all' : 'any',
  });
}

export function toFilterSearch(filter: ChatFilter): FilterSearch {
  return {
    ...(filter.state === 'open' ? {} : { state: filter.state }),
    ...(filter.unread ? { unread: true } : {}),
    ...(filter.unanswered ? { unanswered: true } : {}),
    ...(filter.linked === null ? {} : { linked: filter.linked }),
    ...(filter.snoozed === null ? {} : { snoozed: filter.snoozed }),
    ...(filter.responsible.length > 0 ? { responsible: joined(filter.responsible) } : {}),
    ...(filter.channel.length > 0 ? { channel: joined(filter.channel) } : {}),
    ...(filter.label.length > 0 ? { label: joined(filter.label) } : {}),
    ...(filter.labelMode === 'all' && filter.label.length > 1 ? { label_mode: 'all' } : {}),
  };
}

export function toFilter(search: FilterSearch): ChatFilter {
  return {
    ...emptyFilter,
    state: search.state ?? 'open',
    unread: search.unread ?? false,
    unanswered: search.unanswered ?? false,
    linked: search.linked ?? null,
    snoozed: search.snoozed ?? null,
    responsible: words(search.responsible).map(toResponsible).filter(isKnown),
    channel: words(search.channel).map(toId).filter(isKnown),
    label: words(search.label).map(toId).filter(isKnown),
    labelMode: search.label_mode ?? 'any',
  };
}

/** One number stays a number: as text the router would put it into quotes. */
function joined(choices: readonly (string | number)[]): string | number {
  const [first] = choices;
  return choices.length === 1 && first !== undefined ? first : choices.join(',');
}

function words(value: unknown): readonly string[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  return [...new Set(String(value).split(','))];
}

function toResponsible(word: string): ResponsibleChoice | null {
  return word === 'none' || word === 'me' ? word : toId(word);
}

function toId(word: string): number | null {
  return /^[1-9]\d{0,15}$/.test(word) ? Number(word) : null;
}

function isKnown<Value>(value: Value | null): value is Value {
  return value !== null;
}
