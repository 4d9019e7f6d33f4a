import { expect, test } from 'vitest';
import { messageWith } from '@/shared/testing/liveFixtures';
import { foldEvents } from './folding';
import { rowsOf } from './rows';

const nobody = new Set<number>();

function said(seq: number) {
  return messageWith({ id: seq, seq, created_at: `2026-11-21T12:0${seq}:00Z` });
}

function happened(seq: number) {
  return messageWith({ ...said(seq), direction: 'event', event: { kind: 'chat.taken', data: {} } });
}

const busy = rowsOf([said(1), happened(2), happened(3), happened(4), happened(5), said(6)], null);

test('of a long run of events the last one is shown, and how many stand before it', () => {
  const rows = foldEvents(busy, nobody);
  expect(rows.map((row) => row.isFolded)).toEqual([false, true, true, true, false, false]);
  expect(rows.map((row) => row.foldable)).toEqual([0, 3, 0, 0, 0, 0]);
});

test('an unfolded run shows every event, close together', () => {
  const rows = foldEvents(busy, new Set([2]));
  expect(rows.some((row) => row.isFolded)).toBe(false);
  expect(rows.map((row) => row.isRunEnd)).toEqual([true, false, false, false, true, true]);
});

test('a few events are left as they are', () => {
  const rows = foldEvents(rowsOf([happened(1), happened(2), happened(3), said(4)], null), nobody);
  expect(rows.some((row) => row.isFolded || row.foldable > 0)).toBe(false);
});
