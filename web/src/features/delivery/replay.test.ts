import { expect, test } from 'vitest';
import type { DeliveryRule } from '@/shared/api/types';
import type { LiveEvent } from '@/shared/live/events';
import { rulesFamily, type Rules } from './api';

interface Picture {
  readonly delivery_rules?: readonly DeliveryRule[];
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
  .filter(({ events }) => events.some(({ kind }) => kind.startsWith('delivery_')));

test.each(stories)('what follows a parcel follows: $name', (story) => {
  const start: Rules = { items: story.before.delivery_rules ?? [] };
  const end = story.events.reduce((rules: Rules, event) => {
    const next = rulesFamily.reduce(rules, event, null);
    return next === 'refetch' ? rules : next;
  }, start);
  expect(end.items).toEqual(story.after.delivery_rules);
});
