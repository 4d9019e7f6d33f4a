import { expect, test } from 'vitest';
import type { Requisites } from '@/shared/api/types';
import type { LiveEvent } from '@/shared/live/events';
import { requisitesFamily } from './requisites';

interface Picture {
  readonly requisites?: Requisites | null;
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
  .filter(({ events }) => events.some(({ kind }) => kind === 'requisites.changed'));

const unwritten: Requisites = { recipient: '', iban: '', code: '', bank: '', purpose: '' };

test.each(stories)('where buyers pay to follows: $name', (story) => {
  const end = story.events.reduce((known: Requisites, event) => {
    const next = requisitesFamily.reduce(known, event, null);
    return next === 'refetch' ? known : next;
  }, story.before.requisites ?? unwritten);
  expect(end).toEqual(story.after.requisites);
});
