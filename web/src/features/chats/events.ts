import type { InfiniteData } from '@tanstack/react-query';
import type { Chat, ChatDetail, ChatPage } from '@/shared/api/types';
import type { EventData } from '@/shared/live/events';
import { ordersAside, staffAside, type Reducers } from '@/shared/live/family';
import { endAsk, withClient } from './chatFacts';
import { matches, type ChatFilter } from './filter';
import { withLabel, withoutLabel } from './labels';
import { isBefore } from './order';
import { withLastStatus, withLastWords } from './lastWords';
import { upsert, withoutWords, withStatus, type Conversation } from './talk';
import { mapLabels, mapPages, withoutDeleted } from './listPages';

export type ChatList = InfiniteData<ChatPage, string | null>;

export interface ListParams {
  readonly filter: ChatFilter;
  readonly viewerId: number;
}

/** What live events do to a list of chats: the chat moves to its place, or leaves. */
export const listReducers: Reducers<ListParams, ChatList> = {
  'message.received': (list, { data }, params) => place(list, data.chat, params),
  'message.queued': (list, { data }, params) => place(list, data.chat, params),
  'message.changed': (list, { data }) => mapChats(list, (chat) => withLastWords(chat, data.message)),
  'message.noted': 'ignored',
  'message.status_changed': (list, { data }) => mapChats(list, (chat) => withLastStatus(chat, data)),
  'chat.assigned': (list, { data }, params) => place(list, data.chat, params),
  'chat.closed': (list, { data }, params) => place(list, data.chat, params),
  'chat.reopened': (list, { data }, params) => place(list, data.chat, params),
  'chat.read': (list, { data }, params) => place(list, data.chat, params),
  'chat.changed': (list, { data }, params) => place(list, data.chat, params),
  'chat.erased': (list, { data }, params) => place(list, data.chat, params),
  'chat.snoozed': (list, { data }, params) => place(list, data.chat, params),
  'chat.returned': (list, { data }, params) => place(list, data.chat, params),
  'scheduled.changed': (list, { data }, params) => place(list, data.chat, params),
  'scheduled.deleted': (list, { data }, params) => place(list, data.chat, params),
  'bulk_action.changed': 'ignored',
  'chat.asked': (list, { data }, params) => place(list, data.chat, params),
  'chat.ask_withdrawn': (list, { data }, params) => place(list, data.chat, params),
  'chat.withdrawn': (list, { data }) => without(list, data.chat_id),
  'chat.labelled': (list, { data }, params) => place(list, data.chat, params),
  'chat.unlabelled': (list, { data }, params) => place(list, data.chat, params),
  'label.changed': (list, { data }) => mapLabels(list, (labels) => withLabel(labels, data.label)),
  'label.deleted': (list, { data }, params) => withoutDeleted(list, data.label_id, params),
  'employee.mentioned': 'ignored',
  'employee.mentions_read': 'ignored',
  'chat.linked': (list, { data }, params) => place(list, data.chat, params),
  'chat.unlinked': (list, { data }, params) => place(list, data.chat, params),
  'client.created': 'ignored',
  'client.deleted': 'ignored',
  'client.restored': 'ignored',
  'client_file.added': 'ignored',
  'client_file.deleted': 'ignored',
  'client_job.changed': 'ignored',
  'client.changed': (list, { data: { client } }) =>
    mapPages(list, (items) => items.map((chat) => withClient(chat, client))),
  'note.added': 'ignored',
  'note.changed': 'ignored',
  'note.deleted': 'ignored',
  'quick_reply.changed': 'ignored',
  'quick_reply.deleted': 'ignored',
  'category.changed': 'ignored',
  'category.deleted': 'ignored',
  'product.changed': 'ignored',
  'product.deleted': 'ignored',
  'offer.stock_changed': 'ignored',
  'catalog.reloaded': 'ignored',
  'product_job.changed': 'ignored',
  'catalog_import.changed': 'ignored',
  'catalog_source.changed': 'ignored',
  'catalog_source.deleted': 'ignored',
  'saved_filter.changed': 'ignored',
  'saved_filter.deleted': 'ignored',
  ...ordersAside,
  'employee.changed': (list, { data }) => withoutAsker(list, data),
  'role.changed': 'refetch',
  ...staffAside,
  'channel.changed': (list, { data }) => withChannel(list, data),
  'company.changed': 'ignored',
};

/** What live events do to the chat that is open. */
export const chatReducers: Reducers<number, ChatDetail> = {
  'message.received': (chat, { data }) => withFacts(chat, data.chat),
  'message.queued': (chat, { data }) => withFacts(chat, data.chat),
  'message.changed': (chat, { data }) => withLastWords(chat, data.message),
  'message.noted': 'ignored',
  'message.status_changed': 'ignored',
  'chat.assigned': (chat, { data }) => withFacts(chat, data.chat),
  'chat.closed': (chat, { data }) => withFacts(chat, data.chat),
  'chat.reopened': (chat, { data }) => withFacts(chat, data.chat),
  'chat.read': (chat, { data }) => withFacts(chat, data.chat),
  'chat.changed': (chat, { data }) => withFacts(chat, data.chat),
  'chat.erased': (chat, { data }) => withFacts(chat, data.chat),
  'chat.snoozed': (chat, { data }) => withFacts(chat, data.chat),
  'chat.returned': (chat, { data }) => withFacts(chat, data.chat),
  'scheduled.changed': (chat, { data }) => withFacts(chat, data.chat),
  'scheduled.deleted': (chat, { data }) => withFacts(chat, data.chat),
  'bulk_action.changed': 'ignored',
  'chat.asked': (chat, { data }) => withFacts(chat, data.chat),
  'chat.ask_withdrawn': (chat, { data }) => withFacts(chat, data.chat),
  'chat.withdrawn': (chat, { data }) => (data.chat_id === chat.id ? 'refetch' : chat),
  'chat.labelled': (chat, { data }) => withFacts(chat, data.chat),
  'chat.unlabelled': (chat, { data }) => withFacts(chat, data.chat),
  'label.changed': (chat, { data }) => ({ ...chat, labels: withLabel(chat.labels, data.label) }),
  'label.deleted': (chat, { data }) => ({
    ...chat,
    labels: withoutLabel(chat.labels, data.label_id),
  }),
  'employee.mentioned': 'ignored',
  'employee.mentions_read': 'ignored',
  'chat.linked': (chat, { data }) => withFacts(chat, data.chat),
  'chat.unlinked': (chat, { data }) => withFacts(chat, data.chat),
  'client.created': 'ignored',
  'client.deleted': 'ignored',
  'client.restored': 'ignored',
  'client_file.added': 'ignored',
  'client_file.deleted': 'ignored',
  'client_job.changed': 'ignored',
  'client.changed': (chat, { data }) => withClient(chat, data.client),
  'note.added': 'ignored',
  'note.changed': 'ignored',
  'note.deleted': 'ignored',
  'quick_reply.changed': 'ignored',
  'quick_reply.deleted': 'ignored',
  'category.changed': 'ignored',
  'category.deleted': 'ignored',
  'product.changed': 'ignored',
  'product.deleted': 'ignored',
  'offer.stock_changed': 'ignored',
  'catalog.reloaded': 'ignored',
  'product_job.changed': 'ignored',
  'catalog_import.changed': 'ignored',
  'catalog_source.changed': 'ignored',
  'catalog_source.deleted': 'ignored',
  'saved_filter.changed': 'ignored',
  'saved_filter.deleted': 'ignored',
  ...ordersAside,
  'employee.changed': (chat, { data }) => endAsk(chat, data),
  'role.changed': 'refetch',
  ...staffAside,
  'channel.changed': (chat, { data }) =>
    data.channel.id === chat.channel.id ? { ...chat, channel: data.channel } : chat,
  'company.changed': 'ignored',
};

/** What live events do to the messages of one chat. */
export const conversationReducers: Reducers<number, Conversation> = {
  'message.received': (talk, { data }, chatId) => upsert(talk, data.message, chatId),
  'message.queued': (talk, { data }, chatId) => upsert(talk, data.message, chatId),
  'message.changed': (talk, { data }, chatId) => upsert(talk, data.message, chatId),
  'message.noted': (talk, { data }, chatId) => upsert(talk, data.message, chatId),
  'message.status_changed': (talk, { data }, chatId) => withStatus(talk, data, chatId),
  'chat.assigned': (talk, { data }, chatId) => upsert(talk, data.message, chatId),
  'chat.closed': (talk, { data }, chatId) => upsert(talk, data.message, chatId),
  'chat.reopened': (talk, { data }, chatId) => upsert(talk, data.message, chatId),
  'chat.read': 'ignored',
  'chat.changed': 'ignored',
  'chat.erased': (talk, { data }) => withoutWords(talk, data),
  'chat.snoozed': (talk, { data }, chatId) => upsert(talk, data.message, chatId),
  'chat.returned': (talk, { data }, chatId) => upsert(talk, data.message, chatId),
  'scheduled.changed': 'ignored',
  'scheduled.deleted': 'ignored',
  'bulk_action.changed': 'ignored',
  'chat.asked': 'ignored',
  'chat.ask_withdrawn': 'ignored',
  'chat.withdrawn': 'ignored',
  'chat.labelled': (talk, { data }, chatId) => upsert(talk, data.message, chatId),
  'chat.unlabelled': (talk, { data }, chatId) => upsert(talk, data.message, chatId),
  'label.changed': 'ignored',
  'label.deleted': 'ignored',
  'employee.mentioned': 'ignored',
  'employee.mentions_read': 'ignored',
  'chat.linked': (talk, { data }, chatId) => upsert(talk, data.message, chatId),
  'chat.unlinked': (talk, { data }, chatId) => upsert(talk, data.message, chatId),
  'client.created': 'ignored',
  'client.changed': 'ignored',
  'client.deleted': 'ignored',
  'client.restored': 'ignored',
  'client_file.added': 'ignored',
  'client_file.deleted': 'ignored',
  'client_job.changed': 'ignored',
  'note.added': 'ignored',
  'note.changed': 'ignored',
  'note.deleted': 'ignored',
  'quick_reply.changed': 'ignored',
  'quick_reply.deleted': 'ignored',
  'category.changed': 'ignored',
  'category.deleted': 'ignored',
  'product.changed': 'ignored',
  'product.deleted': 'ignored',
  'offer.stock_changed': 'ignored',
  'catalog.reloaded': 'ignored',
  'product_job.changed': 'ignored',
  'catalog_import.changed': 'ignored',
  'catalog_source.changed': 'ignored',
  'catalog_source.deleted': 'ignored',
  'saved_filter.changed': 'ignored',
  'saved_filter.deleted': 'ignored',
  ...ordersAside,
  'employee.changed': 'ignored',
  'role.changed': 'ignored',
  ...staffAside,
  'channel.changed': 'ignored',
  'company.changed': 'ignored',
};

function place(list: ChatList, chat: Chat, { filter, viewerId }: ListParams): ChatList {
  const cleared = without(list, chat.id);
  if (!matches(filter, chat, viewerId)) return cleared;
  const index = cleared.pages.findIndex((page) => page.items.some((each) => isBefore(chat, each)));
  const at = index === -1 ? cleared.pages.length - 1 : index;
  const last = cleared.pages[at];
  // Beyond the last page that is loaded the chat is found when that page is.
  if (last === undefined || (index === -1 && last.next !== null)) return cleared;
  const items = [...last.items, chat].sort((left, right) => (isBefore(left, right) ? -1 : 1));
  return { ...cleared, pages: cleared.pages.with(at, { ...last, items }) };
}

function without(list: ChatList, chatId: number): ChatList {
  if (!list.pages.some((page) => page.items.some(({ id }) => id === chatId))) return list;
  return mapPages(list, (items) => items.filter(({ id }) => id !== chatId));
}

function withChannel(list: ChatList, { channel }: EventData['channel.changed']): ChatList {
  return mapPages(list, (items) =>
    items.map((chat) => (chat.channel.id === channel.id ? { ...chat, channel } : chat)),
  );
}

function mapChats(list: ChatList, change: (chat: Chat) => Chat): ChatList {
  return mapPages(list, (items) => items.map(change));
}

/** Whoever was dismissed asks for nothing any more. */
function withoutAsker(list: ChatList, change: EventData['employee.changed']): ChatList {
  if (change.employee.is_active) return list;
  return mapPages(list, (items) => items.map((chat) => endAsk(chat, change)));
}

function withFacts(chat: ChatDetail, facts: Chat): ChatDetail {
  return facts.id === chat.id ? { ...chat, ...facts } : chat;
}
