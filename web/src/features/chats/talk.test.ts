import { expect, test } from 'vitest';
import { messageWith } from '@/shared/testing/liveFixtures';
import { upsert, type Conversation } from './talk';

const seqs = (talk: Conversation) => talk.pages.flatMap((page) => page.items.map(({ seq }) => seq));

function loaded(newer: number | null): Conversation {
  const items = [messageWith({ id: 5, seq: 5 }), messageWith({ id: 6, seq: 6 })];
  return { pages: [{ items, next: 5, newer, number: 1 }], pageParams: [{ around: 5 }] };
}

test('a new message stands at the end of the chat', () => {
  const message = messageWith({ id: 7, seq: 7 });
  expect(seqs(upsert(loaded(null), message, message.chat_id))).toEqual([5, 6, 7]);
});

test('a new message is not put beside old ones that are followed by others', () => {
  const message = messageWith({ id: 90, seq: 90 });
  expect(seqs(upsert(loaded(6), message, message.chat_id))).toEqual([5, 6]);
});
