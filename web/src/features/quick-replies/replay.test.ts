import { expect, test } from 'vitest';
import type { QuickReply, QuickReplyPage } from '@/shared/api/types';
import type { LiveEvent } from '@/shared/live/events';
import { quickRepliesFamily } from './api';

interface Picture {
  readonly quick_replies: QuickReply[];
  readonly number: number;
}

interface Story {
  readonly name: string;
  readonly before: Picture;
  readonly events: readonly LiveEvent[];
  readonly after: Picture;
}

const told = import.meta.glob<readonly Story[]>('../../../../tests/contract/chats.json', {
  eager: true,
  import: 'default',
});

test.each(Object.values(told).flat())('the quick replies follow: $name', (story) => {
  const { quick_replies: items, number } = story.before;
  const start: QuickReplyPage = { items, next: null, number };
  const end = story.events.reduce((page: QuickReplyPage, event) => {
    const next = quickRepliesFamily.reduce(page, event, null);
    return next === 'refetch' ? page : next;
  }, start);
  expect(end.items).toEqual(story.after.quick_replies);
});
