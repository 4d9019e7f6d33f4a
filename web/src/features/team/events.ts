import type { MentionPage } from '@/shared/api/types';
import type { EventData } from '@/shared/live/events';
import { untouched, type Reducers } from '@/shared/live/family';

/** What live events do to the list of mentions: they come on top, and are read on any screen. */
export const mentionReducers: Reducers<null, MentionPage> = {
  ...untouched,
  'employee.mentioned': (page, { data }) => withMention(page, data),
  'employee.mentions_read': (page, { data }) => asRead(page, data),
  'role.changed': 'refetch',
};

function withMention(
  page: MentionPage,
  { mention, unread_mentions }: EventData['employee.mentioned'],
): MentionPage {
  const others = page.items.filter(({ id }) => id !== mention.id);
  return { ...page, items: [mention, ...others], unread: unread_mentions };
}

function asRead(
  page: MentionPage,
  { mention_ids, read_at, unread_mentions }: EventData['employee.mentions_read'],
): MentionPage {
  const isRead = (id: number) => mention_ids === null || mention_ids.includes(id);
  const items = page.items.map((mention) =>
    mention.read_at === null && isRead(mention.id) ? { ...mention, read_at } : mention,
  );
  return { ...page, items, unread: unread_mentions };
}
