import { expect, test } from 'vitest';
import type { LiveEvent } from '@/shared/live/events';
import { chatWith, messageWith, textEvent } from '@/shared/testing/liveFixtures';
import { anna, boris } from '@/shared/testing/people';
import { findCall } from './arrivals';

function written(number: number, responsible: { id: number; name: string } | null): LiveEvent {
  const chat = chatWith({ responsible });
  return { number, kind: 'message.received', data: { chat, message: messageWith({}), counters: [] } };
}

const annas = { id: anna.id, name: anna.short_name };
const borises = { id: boris.id, name: boris.short_name };

test('a message into her own chat calls her', () => {
  expect(findCall([written(11, annas)], anna)?.number).toBe(11);
});

test('a message into a chat that nobody has calls everybody', () => {
  expect(findCall([written(11, null)], anna)?.number).toBe(11);
});

test("a message into a colleague's chat does not", () => {
  expect(findCall([written(11, borises)], anna)).toBeUndefined();
});

test('of a burst the last one calls', () => {
  expect(findCall([written(11, annas), written(12, null), written(13, borises)], anna)?.number).toBe(12);
});

test('other events call nobody', () => {
  expect(findCall([textEvent(11)], anna)).toBeUndefined();
});
