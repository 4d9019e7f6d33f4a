import type { InfiniteData } from '@tanstack/react-query';
import type { ClientChats, ClientFile, ClientHistory, ClientTimeline, TimelineItem } from '@/shared/api/types';
import { untouched, type Reducers } from '@/shared/live/family';

export type TimelineKind = TimelineItem['kind'];

/** Which part of a client's timeline. */
export interface TimelineOf {
  readonly clientId: number;
  /** Null is everything. */
  readonly kind: TimelineKind | null;
}

export type TimelinePages = InfiniteData<ClientTimeline, string | null>;
export type HistoryPages = InfiniteData<ClientHistory, string | null>;

export interface ClientFiles {
  readonly items: readonly ClientFile[];
}

/** Whatever is said or done begins the line anew; what a message says changes in its place. */
export const timelineReducers: Reducers<TimelineOf, TimelinePages> = {
  ...untouched,
  'message.received': ofChat,
  'message.queued': ofChat,
  'chat.assigned': ofChat,
  'chat.closed': ofChat,
  'chat.reopened': ofChat,
  'chat.linked': ofChat,
  'chat.erased': ofChat,
  'chat.unlinked': (pages, { data }) => (holdsChat(pages, data.chat.id) ? 'refetch' : pages),
  'chat.withdrawn': (pages, { data }) => (holdsChat(pages, data.chat_id) ? 'refetch' : pages),
  'message.noted': (pages, { data }) => (holdsChat(pages, data.chat_id) ? 'refetch' : pages),
  'message.changed': (pages, { data }) => withMessage(pages, data.message),
  'note.added': ofNote,
  'note.changed': ofNote,
  'note.deleted': ofNote,
  'order.created': ofOrder,
  // An order may have been given to another client.
  'order.changed': (pages, event, of) =>
    holdsOrder(pages, event.data.order.id) ? 'refetch' : ofOrder(pages, event, of),
  'order.deleted': (pages, { data }) => (holdsOrder(pages, data.order_id) ? 'refetch' : pages),
  'order.withdrawn': (pages, { data }) => (holdsOrder(pages, data.order_id) ? 'refetch' : pages),
  'client.changed': ofClient,
  'client.deleted': (pages, { data }, { clientId }) =>
    data.into_id === clientId ? 'refetch' : pages,
  'client_file.added': ofFile,
  'client_file.deleted': ofFile,
};

export const historyReducers: Reducers<number, HistoryPages> = {
  ...untouched,
  'client.changed': (pages, { data }, clientId) =>
    data.client.id === clientId ? 'refetch' : pages,
  'client.deleted': (pages, { data }, clientId) => (data.into_id === clientId ? 'refetch' : pages),
  'note.added': (pages, { data }, clientId) => (data.client_id === clientId ? 'refetch' : pages),
  'note.changed': (pages, { data }, clientId) => (data.client_id === clientId ? 'refetch' : pages),
  'note.deleted': (pages, { data }, clientId) => (data.client_id === clientId ? 'refetch' : pages),
  'client_file.added': (pages, { data }, clientId) =>
    data.client_id === clientId ? 'refetch' : pages,
  'client_file.deleted': (pages, { data }, clientId) =>
    data.client_id === clientId ? 'refetch' : pages,
};

export const fileReducers: Reducers<number, ClientFiles> = {
  ...untouched,
  'client_file.added': (files, { data }, clientId) =>
    data.client_id === clientId ? withFile(files, data.file) : files,
  'client_file.deleted': (files, { data }, clientId) =>
    data.client_id === clientId ? withoutFile(files, data.client_file_id) : files,
  'client.deleted': (files, { data }, clientId) => (data.into_id === clientId ? 'refetch' : files),
  'client.restored': 'refetch',
};

export const chatsReducers: Reducers<number, ClientChats> = {
  ...untouched,
  'message.received': ofShownChat,
  'message.queued': ofShownChat,
  'chat.assigned': ofShownChat,
  'chat.closed': ofShownChat,
  'chat.reopened': ofShownChat,
  'chat.linked': ofShownChat,
  'chat.unlinked': ofShownChat,
  'chat.withdrawn': (known, { data }) => ({
    ...known,
    items: known.items.filter(({ id }) => id !== data.chat_id),
  }),
};

/** The newest first; one that is there already is not put in twice. */
export function withFile(files: ClientFiles, file: ClientFile): ClientFiles {
  const others = files.items.filter(({ id }) => id !== file.id);
  return { items: [...others, file].sort((left, right) => right.id - left.id) };
}

export function withoutFile(files: ClientFiles, fileId: number): ClientFiles {
  return { items: files.items.filter(({ id }) => id !== fileId) };
}

interface Named {
  readonly id: number;
}
interface AboutChat {
  readonly data: { readonly chat: ClientChats['items'][number] };
}
interface AboutClient {
  readonly data: { readonly client_id: number | null };
}

function ofChat(pages: TimelinePages, { data }: AboutChat, { clientId }: TimelineOf) {
  return data.chat.client?.id === clientId ? 'refetch' : pages;
}

function ofNote(pages: TimelinePages, { data }: AboutClient, { clientId }: TimelineOf) {
  return data.client_id === clientId ? 'refetch' : pages;
}

function ofFile(pages: TimelinePages, event: AboutClient, of: TimelineOf) {
  return ofNote(pages, event, of);
}

function ofOrder(
  pages: TimelinePages,
  { data }: { readonly data: { readonly order: { readonly client: Named | null } } },
  { clientId }: TimelineOf,
) {
  return data.order.client?.id === clientId ? 'refetch' : pages;
}

function ofClient(
  pages: TimelinePages,
  { data }: { readonly data: { readonly client: Named } },
  { clientId }: TimelineOf,
) {
  return data.client.id === clientId ? 'refetch' : pages;
}

function holdsChat(pages: TimelinePages, chatId: number): boolean {
  return pages.pages.some(({ items }) => items.some(({ chat }) => chat?.id === chatId));
}

function holdsOrder(pages: TimelinePages, orderId: number): boolean {
  return pages.pages.some(({ items }) => items.some(({ order }) => order?.id === orderId));
}

function withMessage(pages: TimelinePages, message: NonNullable<TimelineItem['message']>) {
  const isKnown = (item: TimelineItem) => item.message?.id === message.id;
  if (!pages.pages.some(({ items }) => items.some(isKnown))) return pages;
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (isKnown(item) ? { ...item, message } : item)),
    })),
  };
}

function ofShownChat(known: ClientChats, { data }: AboutChat, clientId: number): ClientChats {
  const others = known.items.filter(({ id }) => id !== data.chat.id);
  if (data.chat.client?.id !== clientId) {
    return others.length === known.items.length ? known : { ...known, items: others };
  }
  const items = [data.chat, ...others].sort((left, right) =>
    right.last_message_at.localeCompare(left.last_message_at),
  );
  return { ...known, items };
}
