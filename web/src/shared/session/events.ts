import type { Me } from '@/shared/api/types';
import type { Counter, EventData } from '@/shared/live/events';
import { ordersAside, type Reducers } from '@/shared/live/family';

/** What live events do to the signed-in employee's own card: counters, name, company. */
export const meReducers: Reducers<null, Me> = {
  'message.received': (me, { data }) => withCounters(me, data.counters),
  'message.queued': (me, { data }) => withCounters(me, data.counters),
  'message.changed': 'ignored',
  'message.noted': 'ignored',
  'message.status_changed': 'ignored',
  'chat.assigned': (me, { data }) => withCounters(me, data.counters),
  'chat.closed': (me, { data }) => withCounters(me, data.counters),
  'chat.reopened': (me, { data }) => withCounters(me, data.counters),
  'chat.read': (me, { data }) => withCounters(me, data.counters),
  'chat.changed': 'ignored',
  'chat.erased': 'ignored',
  'chat.snoozed': (me, { data }) => withCounters(me, data.counters),
  'chat.returned': (me, { data }) => withCounters(me, data.counters),
  'scheduled.changed': 'ignored',
  'scheduled.deleted': 'ignored',
  'bulk_action.changed': 'ignored',
  'chat.asked': 'ignored',
  'chat.ask_withdrawn': 'ignored',
  'chat.withdrawn': 'ignored',
  'chat.labelled': 'ignored',
  'chat.unlabelled': 'ignored',
  'label.changed': 'ignored',
  'label.deleted': 'ignored',
  'chat.linked': 'ignored',
  'chat.unlinked': 'ignored',
  'client.created': 'ignored',
  'client.changed': 'ignored',
  'client.deleted': 'ignored',
  'client.restored': 'ignored',
  'client_file.added': 'ignored',
  'client_file.deleted': 'ignored',
  'client_job.changed': 'ignored',
  'note.added': 'ignored',
  'note.changed': 'ignored',
  'note.deleted': 'ignored',
  'employee.mentioned': (me, { data }) => withMentions(me, data.unread_mentions),
  'employee.mentions_read': (me, { data }) => withMentions(me, data.unread_mentions),
  'quick_reply.changed': 'ignored',
  'quick_reply.deleted': 'ignored',
  'category.changed': 'ignored',
  'category.deleted': 'ignored',
  'product.changed': 'ignored',
  'product.deleted': 'ignored',
  'offer.stock_changed': 'ignored',
  'catalog.reloaded': 'ignored',
  'product_job.changed': 'ignored',
  'catalog_import.changed': 'ignored',
  'catalog_source.changed': 'ignored',
  'catalog_source.deleted': 'ignored',
  'saved_filter.changed': 'ignored',
  'saved_filter.deleted': 'ignored',
  ...ordersAside,
  'employee.changed': (me, { data }) => withEmployee(me, data),
  'role.changed': (me, { data }) => (data.role.id === me.role.id ? 'refetch' : me),
  'distribution.changed': 'ignored',
  'role.deleted': 'ignored',
  'presence.changed': (me, { data }) =>
    data.employee_id === me.id ? { ...me, on_site: data.on_site } : me,
  'channel.changed': 'ignored',
  'company.changed': (me, { data }) => ({ ...me, company: data.company }),
  'alert.raised': (me, { data }) => withAlerts(me, data.total),
  'alerts.cleared': (me) => withAlerts(me, 0),
  'alerts.forgotten': (me, { data }) =>
    withAlerts(me, data.kinds.reduce((total, { count }) => total + count, 0)),
};

function withAlerts(me: Me, alerts: number): Me {
  return { ...me, counters: { ...me.counters, alerts } };
}

function withCounters(me: Me, counters: readonly Counter[]): Me {
  const mine = counters.find((counter) => counter.employee_id === me.id);
  const unassigned = counters.find((counter) => counter.employee_id === null);
  if (mine === undefined && unassigned === undefined) return me;
  return {
    ...me,
    counters: {
      ...me.counters,
      mine: mine?.unread_chats ?? me.counters.mine,
      unassigned: unassigned?.unread_chats ?? me.counters.unassigned,
    },
  };
}

function withMentions(me: Me, mentions: number): Me {
  return { ...me, counters: { ...me.counters, mentions } };
}

function withEmployee(me: Me, { employee }: EventData['employee.changed']): Me | 'refetch' {
  if (employee.id !== me.id) return me;
  // Another role means other permissions, which the event does not carry.
  if (employee.role.id !== me.role.id || !employee.is_active) return 'refetch';
  return { ...me, full_name: employee.full_name, short_name: employee.short_name };
}
