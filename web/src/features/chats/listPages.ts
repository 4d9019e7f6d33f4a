import type { Chat } from '@/shared/api/types';
import type { ChatList, ListParams } from './events';
import { matches } from './filter';
import { withoutLabel } from './labels';

export function mapPages(list: ChatList, change: (items: Chat[]) => Chat[]): ChatList {
  return { ...list, pages: list.pages.map((page) => ({ ...page, items: change(page.items) })) };
}

/** Chats that a list showed for the label alone leave it. */
export function withoutDeleted(list: ChatList, labelId: number, { filter, viewerId }: ListParams): ChatList {
  const rest = mapLabels(list, (labels) => withoutLabel(labels, labelId));
  if (!filter.label.includes(labelId)) return rest;
  return mapPages(rest, (items) => items.filter((chat) => matches(filter, chat, viewerId)));
}

export function mapLabels(list: ChatList, change: (labels: Chat['labels']) => Chat['labels']): ChatList {
  return mapPages(list, (items) => items.map((chat) => ({ ...chat, labels: change(chat.labels) })));
}
