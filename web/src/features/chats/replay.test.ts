import { expect, test } from 'vitest';
import type { Chat, Message } from '@/shared/api/types';
import type { LiveEvent } from '@/shared/live/events';
import { chatListFamily, conversationFamily } from './api';
import type { ChatList } from './events';
import type { Conversation } from './talk';
import { emptyFilter } from './filter';

interface Picture {
  readonly list: Chat[];
  readonly messages: Message[];
  readonly chat_id: number;
  readonly number: number;
}

interface Story {
  readonly name: string;
  readonly before: Picture;
  readonly events: readonly LiveEvent[];
  readonly after: Picture;
}

/** Written by the server's own tests: what it answers before, what it announces, what it answers after. */
const told = import.meta.glob<readonly Story[]>('../../../../tests/contract/chats.json', {
  eager: true,
  import: 'default',
});
// Who may do what decides which chats are seen: after a change of that everything is asked anew.
const stories = Object.values(told)
  .flat()
  .filter(({ events }) => events.every(({ kind }) => kind !== 'role.changed'));

const params = { filter: { ...emptyFilter, state: 'all' }, viewerId: 0 } as const;

function follow<Params, Data>(
  reduce: (data: Data, event: LiveEvent, params: Params) => Data | 'refetch',
  start: Data,
  story: Story,
  params: Params,
): Data {
  return story.events.reduce((data: Data, event) => {
    const next = reduce(data, event, params);
    if (next === 'refetch') throw new Error(`${event.kind} asks the server again.`);
    return next;
  }, start);
}

test('there are stories to follow', () => {
  expect(stories.length).toBeGreaterThan(0);
});

test.each(stories)('the list follows: $name', (story) => {
  const { list, number } = story.before;
  const start: ChatList = { pages: [{ items: list, next: null, number }], pageParams: [null] };
  const end = follow(chatListFamily.reduce, start, story, params);
  expect(end.pages.flatMap((page) => page.items)).toEqual(story.after.list);
});

test.each(stories)('the conversation follows: $name', (story) => {
  const { messages, number, chat_id } = story.before;
  const start: Conversation = {
    pages: [{ items: messages, next: null, newer: null, number }],
    pageParams: [null],
  };
  const end = follow(conversationFamily.reduce, start, story, chat_id);
  expect(end.pages.flatMap((page) => page.items)).toEqual(story.after.messages);
});
