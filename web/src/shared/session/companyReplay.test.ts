import { expect, test } from 'vitest';
import type { Me } from '@/shared/api/types';
import type { LiveEvent } from '@/shared/live/events';
import { anna } from '@/shared/testing/people';
import { meFamily } from './api';

interface Story {
  readonly name: string;
  readonly before: { readonly company?: Me['company'] };
  readonly events: readonly LiveEvent[];
  readonly after: { readonly company?: Me['company'] };
}

const told = import.meta.glob<readonly Story[]>('../../../../tests/contract/chats.json', {
  eager: true,
  import: 'default',
});
const stories = Object.values(told)
  .flat()
  .filter(({ before, events }) => before.company !== undefined && events.some(({ kind }) => kind === 'company.changed'));

test.each(stories)('the company changes on every screen: $name', (story) => {
  const { company = anna.company } = story.before;
  const end = story.events.reduce((me: Me, event) => {
    const next = meFamily.reduce(me, event, null);
    return next === 'refetch' ? me : next;
  }, { ...anna, company });
  expect(stories.length).toBeGreaterThan(1);
  expect(end.company).toEqual(story.after.company);
});
