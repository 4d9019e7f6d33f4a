import { expect, test } from 'vitest';
import type { Employee, Me } from '@/shared/api/types';
import { employeesFamily } from '@/shared/directory/api';
import type { LiveEvent } from '@/shared/live/events';
import { meFamily } from './api';

interface Picture {
  /** What two employees' screens know of whom they belong to. */
  readonly screens?: readonly Me[];
  readonly people?: readonly Employee[];
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
  .filter(({ before }) => before.screens !== undefined);

test.each(stories)('both screens know who looks at them: $name', ({ before, events, after }) => {
  const ends = before.screens?.map((screen, at) => {
    const fresh = after.screens?.[at] ?? screen;
    return events.reduce((me: Me, event) => {
      const next = meFamily.reduce(me, event, null);
      return next === 'refetch' ? { ...fresh, event_number: me.event_number } : next;
    }, screen);
  });
  expect(ends?.map(shown)).toEqual(after.screens?.map(shown));
});

test.each(stories)('everybody is known by name and role: $name', ({ before, events, after }) => {
  const end = events.reduce(
    (list, event) => {
      const next = employeesFamily.reduce(list, event, null);
      return next === 'refetch' ? { items: after.people ?? [] } : next;
    },
    { items: before.people ?? [] },
  );
  expect(end.items).toEqual(after.people);
});

function shown(me: Me) {
  return { ...me, event_number: 0 };
}
