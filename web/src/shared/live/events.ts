import type { components } from './frames.schema';

type Frames = components['schemas'];

/** A counter's value after the event; `employee_id` null counts chats without a responsible. */
export type Counter = Frames['CounterValue'];

type AnyEvent = Frames['Event'];

/** The closed list of what the server announces. */
export type EventKind = AnyEvent['kind'];

/** The data that each kind of event carries. */
export type EventData = {
  [Kind in EventKind]: Extract<AnyEvent, { kind: Kind }>['data'];
};

export interface LiveEventOf<Kind extends EventKind> {
  readonly number: number;
  readonly kind: Kind;
  readonly data: EventData[Kind];
}

export type LiveEvent = { [Kind in EventKind]: LiveEventOf<Kind> }[EventKind];

const listed = {
  'message.received': true,
  'message.queued': true,
  'message.changed': true,
  'message.noted': true,
  'message.status_changed': true,
  'chat.assigned': true,
  'chat.closed': true,
  'chat.reopened': true,
  'chat.read': true,
  'chat.changed': true,
  'chat.erased': true,
  'chat.snoozed': true,
  'chat.returned': true,
  'scheduled.changed': true,
  'scheduled.deleted': true,
  'bulk_action.changed': true,
  'chat.asked': true,
  'chat.ask_withdrawn': true,
  'chat.withdrawn': true,
  'chat.labelled': true,
  'chat.unlabelled': true,
  'label.changed': true,
  'label.deleted': true,
  'chat.linked': true,
  'chat.unlinked': true,
  'client.created': true,
  'client.changed': true,
  'client.deleted': true,
  'client.restored': true,
  'client_file.added': true,
  'client_file.deleted': true,
  'client_job.changed': true,
  'note.added': true,
  'note.changed': true,
  'note.deleted': true,
  'employee.mentioned': true,
  'employee.mentions_read': true,
  'quick_reply.changed': true,
  'quick_reply.deleted': true,
  'category.changed': true,
  'category.deleted': true,
  'product.changed': true,
  'product.deleted': true,
  'offer.stock_changed': true,
  'catalog.reloaded': true,
  'product_job.changed': true,
  'catalog_import.changed': true,
  'catalog_source.changed': true,
  'catalog_source.deleted': true,
  'saved_filter.changed': true,
  'saved_filter.deleted': true,
  'order.created': true,
  'order.changed': true,
  'order.deleted': true,
  'order.withdrawn': true,
  'order_job.changed': true,
  'order_status.changed': true,
  'order_status.deleted': true,
  'payment_methods.changed': true,
  'delivery_methods.changed': true,
  'order_sources.changed': true,
  'requisites.changed': true,
  'delivery_rule.changed': true,
  'delivery_account.changed': true,
  'webhook.changed': true,
  'order_request.changed': true,
  'company_export.changed': true,
  'retention.changed': true,
  'employee.changed': true,
  'role.changed': true,
  'role.deleted': true,
  'presence.changed': true,
  'distribution.changed': true,
  'channel.changed': true,
  'company.changed': true,
  'alert.raised': true,
  'alerts.cleared': true,
  'alerts.forgotten': true,
} as const satisfies Record<EventKind, true>;

/** The same list for the running program; the record above cannot miss a kind. */
export const eventKinds: readonly string[] = Object.keys(listed);
