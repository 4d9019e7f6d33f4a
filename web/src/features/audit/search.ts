import type { AuditArea } from '@/shared/api/types';

export const areas: readonly AuditArea[] = [
  'settings',
  'people',
  'channels',
  'chats',
  'clients',
  'orders',
  'catalog',
  'api',
];

/** Which entries the address asks for: only what narrows. */
export interface AuditSearch {
  readonly area?: AuditArea;
  /** An employee's number, or the system. */
  readonly who?: number | 'system';
  readonly kind?: string;
  readonly id?: number;
  readonly from?: string;
  readonly to?: string;
}

/** Keeps of an address what the page may be asked; anything else is passed over. */
export function readAuditSearch(search: Readonly<Record<string, unknown>>): AuditSearch {
  const area = areas.find((each) => each === search.area);
  const who = search.who === 'system' ? search.who : readId(search.who);
  const [id, kind] = [readId(search.id), readWord(search.kind)];
  const [from, to] = [readDay(search.from), readDay(search.to)];
  return {
    ...(area === undefined ? {} : { area }),
    ...(who === undefined ? {} : { who }),
    ...(id === undefined || kind === undefined ? {} : { kind, id }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** What the server is asked. */
export function toQuery({ area, who, kind, id, from, to }: AuditSearch) {
  return {
    ...(area === undefined ? {} : { area }),
    ...(who === 'system' ? { by_system: true } : {}),
    ...(typeof who === 'number' ? { employee: who } : {}),
    ...(kind === undefined ? {} : { target_kind: kind }),
    ...(id === undefined ? {} : { target_id: id }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function readId(value: unknown): number | undefined {
  const id = Number(value);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

function readWord(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z]{1,40}$/.test(value) ? value : undefined;
}

function readDay(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}
