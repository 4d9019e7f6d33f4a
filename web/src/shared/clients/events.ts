import type { Client, Note } from '@/shared/api/types';
import type { EventData } from '@/shared/live/events';
import { untouched, type Reducers } from '@/shared/live/family';

/** Whose notes: a client's, or those that wait on a chat without one. */
export interface NotesOf {
  readonly chatId: number | null;
  readonly clientId: number | null;
}

export interface Notes {
  readonly items: readonly Note[];
}

/** The event hides phones from everybody; whoever may see them asks for the card again. */
export const clientReducers: Reducers<number, Client> = {
  ...untouched,
  'client.changed': (known, { data }) => {
    if (data.client.id !== known.id) return known;
    return data.phones_changed ? 'refetch' : { ...data.client, phones: known.phones };
  },
  // What became of the card is the server's to say.
  'client.deleted': (known, { data }) => (data.client_id === known.id ? 'refetch' : known),
};

export const noteReducers: Reducers<NotesOf, Notes> = {
  ...untouched,
  // What waited on the chat is the client's from now on.
  'chat.linked': (notes, { data }, of) =>
    data.chat.client?.id === of.clientId ? 'refetch' : notes,
  // Those of a card that was put into another, and of one that was taken out again.
  'client.deleted': (notes, { data }, of) =>
    data.into_id !== null && data.into_id === of.clientId ? 'refetch' : notes,
  'client.restored': (notes, _event, of) => (of.clientId === null ? notes : 'refetch'),
  'note.added': (notes, { data }, of) => (concerns(of, data) ? withNote(notes, data.note) : notes),
  'note.changed': (notes, { data }, of) =>
    concerns(of, data) ? withNote(notes, data.note) : notes,
  'note.deleted': (notes, { data }, of) =>
    concerns(of, data) ? withoutNote(notes, data.note.id) : notes,
};

/** Puts a note where it was, or where its number belongs: the newest stand first. */
export function withNote(notes: Notes, note: Note): Notes {
  const held = notes.items.some(({ id }) => id === note.id);
  const items = held
    ? notes.items.map((known) => (known.id === note.id ? note : known))
    : [...notes.items, note].sort((left, right) => right.id - left.id);
  return { ...notes, items };
}

export function withoutNote(notes: Notes, noteId: number): Notes {
  return { ...notes, items: notes.items.filter(({ id }) => id !== noteId) };
}

function concerns(of: NotesOf, event: EventData['note.added']): boolean {
  return of.clientId === null ? event.chat_id === of.chatId : event.client_id === of.clientId;
}
