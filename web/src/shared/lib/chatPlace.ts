import { isRowId } from './rowId';

/** More than is searched for; a longer address would not reach the server at all. */
export const longestQuery = 1_000;

/** What the address says beside the filter of the list: a search, and a message to go to. */
export interface ChatPlace {
  readonly q?: string | undefined;
  readonly message?: number | undefined;
}

/** Keeps of an address what a place may be. */
export function readChatPlace(search: Readonly<Record<string, unknown>>): ChatPlace {
  const { q, message } = search;
  // A query of digits is read by the router as a number.
  const text = typeof q === 'number' ? String(q) : q;
  return {
    ...(typeof text === 'string' && text.trim() !== '' ? { q: text.slice(0, longestQuery) } : {}),
    ...(isRowId(message) ? { message } : {}),
  };
}

/** The same address for another chat: the message was one of the chat before. */
export function withoutMessage<Search extends ChatPlace>(search: Search) {
  return { ...search, message: undefined };
}
