import { expect, test } from 'vitest';
import type { Order, OrderJob } from '@/shared/api/types';
import type { Jobs } from '@/shared/jobs/jobs';
import type { LiveEvent } from '@/shared/live/events';
import type { OrderPages } from './events';
import { orderJobsFamily, orderListFamily } from './families';

interface Picture {
  readonly orders: Order[];
  readonly order_jobs: OrderJob[];
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
const stories = Object.values(told)
  .flat()
  .filter(({ events }) => events.some(({ kind }) => /^order(_job)?\./.test(kind)));

test.each(stories)('the list of orders follows: $name', (story) => {
  const { orders: items, number } = story.before;
  const start: OrderPages = { pages: [{ items, next: null, number }], pageParams: [null] };
  const end = story.events.reduce((list: OrderPages, event) => {
    const next = orderListFamily.reduce(list, event, { search: {}, viewerId: 1 });
    return next === 'refetch' ? list : next;
  }, start);
  expect(end.pages[0]?.items).toEqual(story.after.orders);
});

test.each(stories)('the long work on orders follows: $name', (story) => {
  const start: Jobs<OrderJob> = { items: story.before.order_jobs };
  const end = story.events.reduce((list: Jobs<OrderJob>, event) => {
    const next = orderJobsFamily.reduce(list, event, null);
    return next === 'refetch' ? list : next;
  }, start);
  expect(end.items).toEqual(story.after.order_jobs);
});
