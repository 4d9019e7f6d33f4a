import { expect, test } from 'vitest';
import type { Alert } from '@/shared/api/types';
import type { LiveEvent } from '@/shared/live/events';
import { alertsFamily } from './api';
import type { AlertList } from './events';

interface Picture {
  readonly alerts: Alert[];
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

test.each(Object.values(told).flat())('the system messages follow: $name', (story) => {
  const { alerts: items, number } = story.before;
  const page = { items, next: null, total: items.length, kinds: [], number };
  const start: AlertList = { pages: [page], pageParams: [null] };
  const end = story.events.reduce((list: AlertList, event) => {
    const next = alertsFamily.reduce(list, event, { language: 'uk', kind: null });
    return next === 'refetch' ? list : next;
  }, start);
  expect(end.pages[0]).toMatchObject({
    items: story.after.alerts,
    total: story.after.alerts.length,
  });
});
