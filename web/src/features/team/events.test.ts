import { expect, test } from 'vitest';
import type { MentionPage } from '@/shared/api/types';
import type { LiveEvent } from '@/shared/live/events';
import { mentionsFamily } from './api';

const mention = {
  id: 1,
  chat_id: 7,
  chat_name: 'Клара',
  message_id: 70,
  seq: 4,
  text: '@Мороз А. гляньте',
  by: { id: 2, name: 'Гнатюк Б.' },
  created_at: '2026-11-21T12:00:00Z',
  read_at: null,
};
const page: MentionPage = { items: [mention], next: null, unread: 1, number: 10 };
const readAt = '2026-11-21T12:05:00Z';

function called(id: number, unread: number): LiveEvent {
  const data = { employee_id: 1, responsible_id: null, mention: { ...mention, id }, unread_mentions: unread };
  return { number: 11, kind: 'employee.mentioned', data };
}

function read(ids: number[] | null, unread: number): LiveEvent {
  const data = { employee_id: 1, mention_ids: ids, read_at: readAt, unread_mentions: unread };
  return { number: 12, kind: 'employee.mentions_read', data };
}

test('a new mention stands on top, once', () => {
  const once = mentionsFamily.reduce(page, called(2, 2), null);
  expect(once).toEqual({ ...page, items: [{ ...mention, id: 2 }, mention], unread: 2 });
});

test('what was read on one screen is read on the others', () => {
  expect(mentionsFamily.reduce(page, read([1], 0), null)).toEqual({
    ...page,
    items: [{ ...mention, read_at: readAt }],
    unread: 0,
  });
  expect(mentionsFamily.reduce(page, read([5], 1), null)).toEqual(page);
});
