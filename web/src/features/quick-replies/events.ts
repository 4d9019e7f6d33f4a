import type { QuickReply, QuickReplyPage } from '@/shared/api/types';
import { untouched, type Reducers } from '@/shared/live/family';

/** What live events do to the list of quick replies. Uses are counted when it is asked for anew. */
export const quickReplyReducers: Reducers<null, QuickReplyPage> = {
  ...untouched,
  'quick_reply.changed': (page, { data }) => put(page, data.quick_reply),
  'quick_reply.deleted': (page, { data }) => ({
    ...page,
    items: page.items.filter(({ id }) => id !== data.quick_reply_id),
  }),
  'label.changed': (page, { data: { label } }) => mapItems(page, (reply) => {
    if (reply.label?.id !== label.id) return reply;
    return { ...reply, label: { id: label.id, name: label.name, color: label.color } };
  }),
  'label.deleted': (page, { data }) =>
    mapItems(page, (reply) => (reply.label?.id === data.label_id ? { ...reply, label: null } : reply)),
};

function put(page: QuickReplyPage, reply: QuickReply): QuickReplyPage {
  const others = page.items.filter(({ id }) => id !== reply.id);
  return { ...page, items: [...others, reply].sort(inOrder) };
}

function mapItems(page: QuickReplyPage, change: (reply: QuickReply) => QuickReply): QuickReplyPage {
  return { ...page, items: page.items.map(change) };
}

/** The server's order: the most used first, then by the symbols. */
export function inOrder(left: QuickReply, right: QuickReply): number {
  if (left.usage_count !== right.usage_count) return right.usage_count - left.usage_count;
  const [first, second] = [fold(left.activation), fold(right.activation)];
  if (first !== second) return first < second ? -1 : 1;
  return left.id - right.id;
}

/** Symbols as they are compared: «!Дост» and «!дост» are one. */
export function fold(symbols: string): string {
  return symbols.normalize('NFC').toLowerCase();
}
