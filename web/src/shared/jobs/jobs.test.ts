import { describe, expect, it } from 'vitest';
import { partOf, withJob, type Job } from './jobs';

const running: Job = {
  id: 1,
  state: 'running',
  total: 120,
  done: 50,
  skipped: 0,
  undone: 0,
  can_undo: false,
  created_at: '2026-03-02T12:00:00Z',
};

describe('jobs', () => {
  it('stand with the newest first', () => {
    const later = { ...running, id: 2 };

    expect(withJob({ items: [running] }, later).items).toEqual([later, running]);
  });

  it('come further', () => {
    const done: Job = { ...running, state: 'done', done: 120, can_undo: true };

    expect(withJob({ items: [running] }, done).items).toEqual([done]);
  });

  it('take no step back when an answer is late', () => {
    const waiting: Job = { ...running, state: 'waiting', done: 0 };
    const list = { items: [running] };

    expect(withJob(list, waiting)).toBe(list);
  });

  it('are as far as the rows they have passed, and back as far as those they gave back', () => {
    const undoing: Job = { ...running, state: 'undoing', undone: 20 };

    expect(partOf({ ...running, skipped: 10 })).toEqual([60, 120]);
    expect(partOf(undoing)).toEqual([20, 50]);
  });
});
