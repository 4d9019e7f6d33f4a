import { expect, test } from 'vitest';
import type { Category, ProductRow } from '@/shared/api/types';
import type { LiveEvent } from '@/shared/live/events';
import { categoriesFamily, productListFamily } from './families';
import type { Listed, ProductList } from './events';

interface Picture {
  readonly products: ProductRow[];
  readonly categories: Category[];
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
  .filter(({ events }) => events.some(({ kind }) => /^(product|category|offer)\./.test(kind)));

test.each(stories)('the list of products follows: $name', (story) => {
  const start: ProductList = {
    pages: [{ items: story.before.products, next: null }],
    pageParams: [null],
  };
  const end = story.events.reduce((list: ProductList, event) => {
    const next = productListFamily.reduce(list, event, {});
    return next === 'refetch' ? list : next;
  }, start);
  expect(end.pages[0]?.items).toEqual(story.after.products);
});

test.each(stories)('the categories follow: $name', (story) => {
  const start: Listed<Category> = { items: story.before.categories };
  const end = story.events.reduce((list: Listed<Category>, event) => {
    const next = categoriesFamily.reduce(list, event, null);
    return next === 'refetch' ? list : next;
  }, start);
  expect(end.items).toEqual(story.after.categories);
});
