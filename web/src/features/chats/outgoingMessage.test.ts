import { beforeEach, expect, test } from 'vitest';
import { messageWith } from '@/shared/testing/liveFixtures';
import { isUnconfirmed, withOutgoing, type Outgoing } from './outgoingMessage';

const clara = messageWith({ id: 11, seq: 4, text: 'Чи є лампа «Сова»?' });
let answer: Outgoing;

beforeEach(() => {
  answer = {
    clientId: '00000000-0000-4000-8000-000000000007',
    employeeId: 2,
    chatId: 1,
    text: 'Так, є дві',
    files: [],
    lost: 0,
    replyTo: null,
    quickReply: null,
    createdAt: '2026-11-21T12:01:00Z',
    seenSeq: null,
    failure: null,
  };
});

const arrived = () =>
  messageWith({ id: 12, seq: 5, direction: 'out', text: 'Так, є дві', client_id: answer.clientId });

test('what is on its way stands at the end of the conversation', () => {
  const [, last] = withOutgoing([clara], [answer], 'Бондар А.');
  expect(last).toMatchObject({ text: 'Так, є дві', status: 'queued', author: { name: 'Бондар А.' } });
});

test('the message of the server takes the place of the bubble', () => {
  const shown = withOutgoing([clara, arrived()], [answer], 'Бондар А.');
  expect(shown).toEqual([clara, arrived()]);
});

test('a bubble that failed tells why and waits for another try', () => {
  const failed = { ...answer, failure: "Немає з’єднання" };
  const [, last] = withOutgoing([clara], [failed], 'Бондар А.');
  expect(last).toMatchObject({ status: 'failed', error: { detail: "Немає з’єднання" } });
});

test('only what the server has not confirmed has no id of its own', () => {
  const shown = withOutgoing([clara], [answer], 'Бондар А.');
  expect(shown.map(isUnconfirmed)).toEqual([false, true]);
});
