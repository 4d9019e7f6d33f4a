import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeSocket } from '@/shared/testing/fakeSocket';
import { textEvent, textsFamily, type Texts } from '@/shared/testing/liveFixtures';
import { LiveConnection } from './connection';
import { LiveCache } from './liveCache';

let client: QueryClient;
let cache: LiveCache;
let connection: LiveConnection;
const onDoubt = vi.fn();
const key = textsFamily.key('усі');

beforeEach(async () => {
  vi.useFakeTimers();
  FakeSocket.opened = [];
  onDoubt.mockClear();
  client = new QueryClient();
  client.setQueryData<Texts>(key, { number: 10, texts: [] });
  cache = new LiveCache(client, 10);
  connection = new LiveConnection({ url: 'ws://shop/live', cache, onDoubt, socket: FakeSocket });
  connection.open();
  await pass(0);
});

afterEach(() => {
  connection.close();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const texts = () => client.getQueryData<Texts>(key)?.texts;

function welcome(number = cache.applied) {
  FakeSocket.latest().accept();
  FakeSocket.latest().push({ type: 'welcome', number, employee: 1 });
}

function push(...numbers: number[]) {
  const upto = numbers.at(-1) ?? 0;
  FakeSocket.latest().push({ type: 'events', events: numbers.map(textEvent), upto });
}

async function beat(number: number) {
  await pass(10_000);
  FakeSocket.latest().push({ type: 'heartbeat', number });
  await pass(0);
}

test('the first connection resumes from the number of the first snapshot', () => {
  expect(FakeSocket.latest().url).toBe('ws://shop/live?after=10');
});

test('the line is online once the server has spoken', () => {
  FakeSocket.latest().accept();
  expect(connection.status.get()).toBe('connecting');
  welcome();
  expect(connection.status.get()).toBe('online');
});

test('pushed events reach the cache', () => {
  welcome();
  push(11, 12);
  expect(texts()).toEqual(['подія 11', 'подія 12']);
});

test('a dropped line comes back by itself and resumes after the last event', async () => {
  welcome();
  push(11, 12);
  FakeSocket.latest().drop();
  expect(connection.status.get()).toBe('offline');
  await pass(2_000);
  expect(FakeSocket.latest().url).toBe('ws://shop/live?after=12');
});

test('events repeated after a reconnect are not applied twice', async () => {
  welcome();
  push(11, 12);
  FakeSocket.latest().drop();
  await pass(2_000);
  welcome();
  push(12, 13);
  expect(texts()).toEqual(['подія 11', 'подія 12', 'подія 13']);
});

test('a reset sends the screen to the server', () => {
  welcome();
  FakeSocket.latest().push({ type: 'reset', number: 900 });
  expect(client.getQueryState(key)?.isInvalidated).toBe(true);
  expect(cache.applied).toBe(900);
});

test('a line that has gone silent is opened anew', async () => {
  welcome();
  await pass(30_000);
  expect(FakeSocket.opened).toHaveLength(2);
  expect(FakeSocket.latest().url).toBe('ws://shop/live?after=10');
});

test('a line that beats is left alone', async () => {
  welcome();
  await beat(10);
  await beat(10);
  await beat(10);
  expect(FakeSocket.opened).toHaveLength(1);
});

test('a beat ahead of us for a whole turn means lost pushes: ask again', async () => {
  welcome();
  await beat(15);
  expect(FakeSocket.opened).toHaveLength(1);
  await beat(15);
  expect(FakeSocket.opened).toHaveLength(2);
  expect(FakeSocket.latest().url).toBe('ws://shop/live?after=10');
});

test('being caught up before the next beat is no stall', async () => {
  welcome();
  await beat(15);
  push(15);
  await beat(18);
  expect(FakeSocket.opened).toHaveLength(1);
});

test('a server that never catches us up is not asked on every beat', async () => {
  welcome();
  await beat(15);
  await beat(15);
  welcome();
  await beat(15);
  await beat(15);
  welcome();
  await beat(15);
  await beat(15);
  expect(FakeSocket.opened).toHaveLength(3);
});

test('coming back to the tab checks the line with a ping', () => {
  welcome();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(FakeSocket.latest().sent).toContain('{"type":"ping"}');
});

test('a line that does not answer the ping after sleep is opened anew', async () => {
  welcome();
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(6_000);
  expect(FakeSocket.opened).toHaveLength(2);
});

test('a line that answers the ping after sleep stays', async () => {
  welcome();
  window.dispatchEvent(new Event('online'));
  FakeSocket.latest().push({ type: 'pong' });
  await pass(6_000);
  expect(FakeSocket.opened).toHaveLength(1);
});

test('losing the network is shown at once and forgotten with the next word', () => {
  welcome();
  window.dispatchEvent(new Event('offline'));
  expect(connection.status.get()).toBe('offline');
  FakeSocket.latest().push({ type: 'pong' });
  expect(connection.status.get()).toBe('online');
});

test('an ended session is asked about over HTTP', () => {
  welcome();
  FakeSocket.latest().push({ type: 'expired' });
  FakeSocket.latest().drop(4401);
  expect(onDoubt).toHaveBeenCalledTimes(1);
});

test('a door that stays shut raises the same doubt', async () => {
  FakeSocket.latest().drop();
  await pass(2_000);
  FakeSocket.latest().drop();
  await pass(2_000);
  expect(onDoubt).not.toHaveBeenCalled();
  FakeSocket.latest().drop();
  expect(onDoubt).toHaveBeenCalledTimes(1);
});

test('whether the page is in front is told at once and whenever it changes', () => {
  welcome();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  hidden.mockRestore();
  expect(FakeSocket.latest().sent).toEqual([
    '{"type":"attending","visible":true}',
    '{"type":"attending","visible":false}',
    '{"type":"ping"}',
  ]);
});

test('typing is heard and announced', () => {
  const heard = vi.fn();
  connection.onTyping(heard);
  welcome();
  const author = { kind: 'contact', id: 5, name: 'Клара' } as const;
  FakeSocket.latest().push({ type: 'typing', chat_id: 7, author });
  connection.announceTyping(7);
  expect(heard).toHaveBeenCalledWith({ type: 'typing', chat_id: 7, author });
  expect(FakeSocket.latest().sent.at(-1)).toBe('{"type":"typing","chat_id":7}');
});

test('each event is told once, repeats are not', () => {
  const told = vi.fn();
  connection.onEvents(told);
  welcome();
  push(11);
  push(11, 12);
  expect(told).toHaveBeenNthCalledWith(1, [textEvent(11)]);
  expect(told).toHaveBeenNthCalledWith(2, [textEvent(12)]);
});

test('a frame of an unknown kind is passed over', () => {
  welcome();
  const stranger = new MessageEvent('message', { data: '{"type":"from the future"}' });
  FakeSocket.latest().dispatchEvent(stranger);
  push(11);
  expect(texts()).toEqual(['подія 11']);
});

test('after closing nothing more is said or heard', async () => {
  welcome();
  connection.close();
  push(11);
  await pass(60_000);
  expect(texts()).toEqual([]);
  expect(FakeSocket.opened).toHaveLength(1);
});
