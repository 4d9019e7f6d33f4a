import { expect, test } from 'vitest';
import { windowAt } from './replyWindow';

const until = '2026-03-02T12:00:00Z';
const end = Date.parse(until);
const hour = 3_600_000;
const day = { reply_window_hours: 24, late_reply_hours: null };
const week = { reply_window_hours: 24, late_reply_hours: 168 };

test.each([
  [null, day, end, { name: 'endless' }],
  [until, day, end - hour, { name: 'open', left: hour }],
  [until, week, end - hour, { name: 'open', left: hour }],
  [until, day, end, { name: 'closed' }],
  [until, week, end + hour, { name: 'late', left: 143 * hour }],
  [until, week, end + 144 * hour, { name: 'closed' }],
])('the window %s with %o is told', (moment, hours, now, expected) => {
  expect(windowAt(moment, hours, now)).toEqual(expected);
});
