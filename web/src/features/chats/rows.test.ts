import { expect, test } from 'vitest';
import { messageWith } from '@/shared/testing/liveFixtures';
import { rowsOf } from './rows';

const anna = { kind: 'employee', id: 2, name: 'Бондар А.' } as const;
const boris = { kind: 'employee', id: 3, name: 'Гнатюк Б.' } as const;

const asked = messageWith({ id: 1, seq: 1, created_at: '2026-11-21T12:00:00Z' });
const asksAgain = messageWith({ id: 2, seq: 2, created_at: '2026-11-21T12:01:00Z' });
const answered = messageWith({
  id: 3,
  seq: 3,
  direction: 'out',
  author: anna,
  created_at: '2026-11-21T12:02:00Z',
});
const nextWeek = messageWith({ id: 4, seq: 4, created_at: '2026-11-28T12:00:00Z' });

test('messages of one author stand together', () => {
  const rows = rowsOf([asked, asksAgain, answered], null);
  expect(rows.map((row) => row.isRunStart)).toEqual([true, false, true]);
  expect(rows.map((row) => row.isRunEnd)).toEqual([false, true, true]);
});

test('another day begins with its own line', () => {
  const rows = rowsOf([asked, answered, nextWeek], null);
  expect(rows.map((row) => row.isFirstOfDay)).toEqual([true, false, true]);
});

test('the «new» line stands above the first message of the client that nobody has read', () => {
  const rows = rowsOf([asked, answered, nextWeek], 2);
  expect(rows.map((row) => row.isFirstUnread)).toEqual([false, false, true]);
});

test('an employee is named once, and again after another one', () => {
  const again = { ...answered, id: 5, seq: 5 };
  const other = { ...answered, id: 6, seq: 6, author: boris };
  const rows = rowsOf([answered, again, other], null);
  expect(rows.map((row) => row.isAuthorNamed)).toEqual([true, false, true]);
});

test('a bubble keeps its key when the server confirms it', () => {
  const mine = { ...answered, id: -4, client_id: 'own' };
  const [before] = rowsOf([mine], null);
  const [after] = rowsOf([{ ...mine, id: 77 }], null);
  expect(after?.key).toBe(before?.key);
});
