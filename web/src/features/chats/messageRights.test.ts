import { expect, test } from 'vitest';
import type { Capabilities, Message } from '@/shared/api/types';
import { channelWith } from '@/shared/testing/capabilities';
import { messageWith } from '@/shared/testing/liveFixtures';
import { rightsOver } from './messageRights';

const channel = channelWith({
  can_edit: true,
  can_delete: true,
  can_react: true,
  can_quote: true,
  delete_window_hours: 48,
});
const bare: Capabilities = {
  ...channel,
  can_edit: false,
  can_delete: false,
  can_react: false,
  can_quote: false,
};
const hour = 3_600_000;
const own = messageWith({
  direction: 'out',
  status: 'sent',
  text: 'Так, є',
  author: { kind: 'employee', id: 7, name: 'Анна' },
});
const asked = messageWith({ text: 'Є?' });

function offered(message: Message, capabilities = channel, hoursLater = 1, canAnswer = true) {
  const now = Date.parse(message.created_at) + hoursLater * hour;
  const rights = rightsOver(message, { capabilities, canAnswer, viewerId: 7, now });
  return Object.entries(rights).flatMap(([name, allowed]) => (allowed ? [name] : []));
}

test('everything may be done to an own message where the channel can', () => {
  expect(offered(own)).toEqual(['quote', 'react', 'copy', 'edit', 'remove']);
});

test('a channel that can nothing offers nothing but copying', () => {
  expect(offered(own, bare)).toEqual(['copy']);
});

test('what has not left is changed whatever the channel can', () => {
  expect(offered({ ...own, status: 'queued' }, bare)).toEqual(['copy', 'edit', 'remove']);
});

test('what may or may not have arrived is not changed', () => {
  expect(offered({ ...own, status: 'unknown' })).toEqual(['quote', 'copy']);
});

test('after two days it is no longer deleted', () => {
  expect(offered(own, channel, 49)).toEqual(['quote', 'react', 'copy', 'edit']);
});

test("another employee's words are deleted, never rewritten", () => {
  const other = { ...own, author: { ...own.author, id: 8 } };
  expect(offered(other)).toEqual(['quote', 'react', 'copy', 'remove']);
});

test("the client's words are answered and reacted to", () => {
  expect(offered(asked)).toEqual(['quote', 'react', 'copy']);
});

test('whoever does not answer only copies', () => {
  expect(offered(own, channel, 1, false)).toEqual(['copy']);
});

test('of a deleted message nothing is left to do', () => {
  expect(offered({ ...own, deleted_at: own.created_at })).toEqual([]);
});
