import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { channelEvent, textEvent, textsFamily, type Texts } from '@/shared/testing/liveFixtures';
import { LiveCache } from './liveCache';

let client: QueryClient;
let cache: LiveCache;
const key = textsFamily.key('усі');

beforeEach(() => {
  client = new QueryClient();
  cache = new LiveCache(client, 10);
  cache.watch();
});

/** An answer that the test lets through when it wants. */
function askSlowly() {
  let answer: (data: Texts) => void = () => undefined;
  const asked = client.query({
    queryKey: key,
    queryFn: () => new Promise<Texts>((resolve) => (answer = resolve)),
  });
  return {
    answerWith: async (data: Texts) => {
      answer(data);
      await asked;
    },
  };
}

function show(data: Texts) {
  client.setQueryData<Texts>(key, data);
}

const texts = () => client.getQueryData<Texts>(key)?.texts;
const awaitsFetch = () => client.getQueryState(key)?.isInvalidated;

test('an event newer than the data is applied', () => {
  show({ number: 10, texts: [] });
  cache.take([textEvent(11)], 11);
  expect(texts()).toEqual(['подія 11']);
});

test('an event that the data already holds is passed over', () => {
  show({ number: 12, texts: [] });
  cache.take([textEvent(11), textEvent(12), textEvent(13)], 13);
  expect(texts()).toEqual(['подія 13']);
});

test('a repeated event is applied once', () => {
  show({ number: 10, texts: [] });
  cache.take([textEvent(11)], 11);
  cache.take([textEvent(11), textEvent(12)], 12);
  expect(texts()).toEqual(['подія 11', 'подія 12']);
});

test('events of a frame are applied in order of numbers', () => {
  show({ number: 10, texts: [] });
  cache.take([textEvent(13), textEvent(11), textEvent(12)], 13);
  expect(texts()).toEqual(['подія 11', 'подія 12', 'подія 13']);
});

test('numbers that the viewer may not see still move the mark', () => {
  cache.take([], 25);
  expect(cache.applied).toBe(25);
});

test('the mark never moves back', () => {
  cache.take([], 25);
  cache.take([], 20);
  expect(cache.applied).toBe(25);
});

test('events that arrived while an older answer was on its way are applied to it', async () => {
  const slow = askSlowly();
  cache.take([textEvent(11), textEvent(12)], 12);
  await slow.answerWith({ number: 11, texts: ['знімок'] });
  expect(texts()).toEqual(['знімок', 'подія 12']);
});

test('an answer newer than the events is left as it is', async () => {
  const slow = askSlowly();
  cache.take([textEvent(11)], 11);
  await slow.answerWith({ number: 14, texts: ['знімок'] });
  cache.take([textEvent(12), textEvent(13), textEvent(14)], 14);
  expect(texts()).toEqual(['знімок']);
});

test('an answer of before the reset is fetched again', async () => {
  const slow = askSlowly();
  cache.reset(50);
  await slow.answerWith({ number: 11, texts: ['старе'] });
  expect(awaitsFetch()).toBe(true);
});

test('a reset sends every live query to the server', () => {
  show({ number: 10, texts: [] });
  cache.reset(50);
  expect(awaitsFetch()).toBe(true);
  expect(cache.applied).toBe(50);
});

test('data that waits for a fetch is not called fresh by an event', () => {
  show({ number: 10, texts: [] });
  cache.reset(50);
  cache.take([textEvent(51)], 51);
  expect(awaitsFetch()).toBe(true);
});

test('an event that cannot be reduced makes the query ask again', () => {
  show({ number: 10, texts: [] });
  cache.take([channelEvent(11)], 11);
  expect(awaitsFetch()).toBe(true);
});

test('queries outside the families are left alone', () => {
  client.setQueryData(['чуже'], { texts: [] });
  cache.take([textEvent(11)], 11);
  expect(client.getQueryData(['чуже'])).toEqual({ texts: [] });
});

test('one frame repaints a query once', () => {
  show({ number: 10, texts: [] });
  const write = vi.spyOn(client, 'setQueryData');
  cache.take([textEvent(11), textEvent(12), textEvent(13)], 13);
  expect(write).toHaveBeenCalledTimes(1);
});
