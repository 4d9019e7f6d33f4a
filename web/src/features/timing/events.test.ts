import { describe, expect, it } from 'vitest';
import type { Scheduled, ScheduledList } from '@/shared/api/types';
import { withScheduled, without } from './events';

const waiting = (id: number, send_at: string): Scheduled => ({
  id,
  client_id: `00000000-0000-0000-0000-00000000000${id}`,
  author: { id: 1, name: 'Мороз А.' },
  text: 'Доброго ранку!',
  attachments: [],
  send_at,
  cancel_if_client_writes: true,
  state: 'waiting',
  detail: '',
  created_at: '2026-03-02T12:00:00Z',
});
const late = waiting(1, '2026-03-03T12:00:00Z');
const early = waiting(2, '2026-03-03T09:00:00Z');
const list: ScheduledList = { items: [late], next: null };

describe('messages that wait', () => {
  it('stand by their time', () => {
    expect(withScheduled(list, early).items).toEqual([early, late]);
  });

  it('stand once, as they are now', () => {
    const changed = { ...late, text: 'Вже їде' };

    expect(withScheduled(list, changed).items).toEqual([changed]);
  });

  it('leave when they are sent', () => {
    expect(withScheduled(list, { ...late, state: 'sent' }).items).toEqual([]);
  });

  it('stay while others are taken back', () => {
    expect(without(list, 9)).toBe(list);
    expect(without(list, late.id).items).toEqual([]);
  });
});
