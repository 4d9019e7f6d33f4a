import { describe, expect, it } from 'vitest';
import type { BulkAction } from '@/shared/api/types';
import { withAction } from './events';

const running: BulkAction = {
  id: 1,
  employee_id: 1,
  action: 'close',
  state: 'running',
  total: 120,
  done: 50,
  skipped: 0,
  skipped_reasons: {},
  undone: 0,
  can_undo: false,
  created_at: '2026-03-02T12:00:00Z',
};

describe('bulk actions', () => {
  it('stand with the newest first', () => {
    const later = { ...running, id: 2 };

    expect(withAction({ items: [running] }, later).items).toEqual([later, running]);
  });

  it('come further', () => {
    const done: BulkAction = { ...running, state: 'done', done: 120, can_undo: true };

    expect(withAction({ items: [running] }, done).items).toEqual([done]);
  });

  it('take no step back when an answer is late', () => {
    const waiting: BulkAction = { ...running, state: 'waiting', done: 0 };
    const list = { items: [running] };

    expect(withAction(list, waiting)).toBe(list);
  });
});
