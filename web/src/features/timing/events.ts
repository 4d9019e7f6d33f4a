import type { Scheduled, ScheduledList } from '@/shared/api/types';
import { untouched, type Reducers } from '@/shared/live/family';

/** What live events do to the messages that wait in one chat. */
export const scheduledReducers: Reducers<number, ScheduledList> = {
  ...untouched,
  'scheduled.changed': (list, { data }, chatId) =>
    data.chat.id === chatId ? withScheduled(list, data.scheduled) : list,
  'scheduled.deleted': (list, { data }) => without(list, data.scheduled_id),
};

/** Puts it at its place by time; one that was sent waits no more. */
export function withScheduled(list: ScheduledList, scheduled: Scheduled): ScheduledList {
  const others = without(list, scheduled.id);
  if (scheduled.state === 'sent') return others;
  const items = [...others.items, scheduled].sort(
    (left, right) => Date.parse(left.send_at) - Date.parse(right.send_at) || left.id - right.id,
  );
  return { ...list, items };
}

export function without(list: ScheduledList, id: number): ScheduledList {
  if (!list.items.some((each) => each.id === id)) return list;
  return { ...list, items: list.items.filter((each) => each.id !== id) };
}
