import { expect, test } from 'vitest';
import type { Chat } from '@/shared/api/types';
import { chatWith } from '@/shared/testing/liveFixtures';
import { emptyFilter, matches, type ChatFilter } from './filter';

const viewerId = 1;
const vip = { id: 5, name: 'VIP', color: 'teal' };
const debt = { id: 6, name: 'Борг', color: 'red' };

function shows(filter: Partial<ChatFilter>, facts: Partial<Chat>): boolean {
  return matches({ ...emptyFilter, state: 'all', ...filter }, chatWith(facts), viewerId);
}

test('one of the labels is enough unless all are asked for', () => {
  expect(shows({ label: [5, 6] }, { labels: [vip] })).toBe(true);
  expect(shows({ label: [5, 6], labelMode: 'all' }, { labels: [vip] })).toBe(false);
  expect(shows({ label: [5, 6], labelMode: 'all' }, { labels: [vip, debt] })).toBe(true);
  expect(shows({ label: [6] }, { labels: [] })).toBe(false);
});

test('a chat is linked to a client or is not', () => {
  const client = { id: 1, name: 'Клара' };
  expect(shows({ linked: true }, { client })).toBe(true);
  expect(shows({ linked: false }, { client })).toBe(false);
  expect(shows({ linked: false }, { client: null })).toBe(true);
});

test('what is put off leaves the work at hand, but not the unread', () => {
  const away = { state: 'open', snoozed_until: '2026-03-03T09:00:00Z' } as const;
  expect(shows({ state: 'open' }, away)).toBe(false);
  expect(shows({ state: 'open' }, { ...away, snoozed_until: null })).toBe(true);
  expect(shows({ state: 'open', snoozed: true }, away)).toBe(true);
  expect(shows({ state: 'open', unread: true }, { ...away, unread: 1 })).toBe(true);
});

test('chats that are put off can be asked for alone', () => {
  const snoozed_until = '2026-03-03T09:00:00Z';
  expect(shows({ snoozed: true }, { snoozed_until })).toBe(true);
  expect(shows({ snoozed: true }, { snoozed_until: null })).toBe(false);
  expect(shows({}, { snoozed_until })).toBe(true);
});
