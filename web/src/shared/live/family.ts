import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { EventKind, LiveEvent, LiveEventOf } from './events';

/** A pure answer to one event: the same data object when nothing changes, `refetch` when it cannot tell. */
export type Reduce<Params, Data, Kind extends EventKind> = (
  data: Data,
  event: LiveEventOf<Kind>,
  params: Params,
) => Data | 'refetch';

/**
 * What each kind of event does to the data of one family of queries. All kinds are named, so a new
 * kind does not compile until every family has decided. Reducers must be idempotent: after a fetch
 * that ran beside arriving events, the latest of them are applied again.
 */
export type Reducers<Params, Data> = {
  readonly [Kind in EventKind]: Reduce<Params, Data, Kind> | 'ignored' | 'refetch';
};

/** What is told of orders, of what they are chosen from, and of what follows from them. */
export const ordersAside = {
  'order.created': 'ignored',
  'order.changed': 'ignored',
  'order.deleted': 'ignored',
  'order.withdrawn': 'ignored',
  'order_job.changed': 'ignored',
  'order_status.changed': 'ignored',
  'order_status.deleted': 'ignored',
  'payment_methods.changed': 'ignored',
  'delivery_methods.changed': 'ignored',
  'order_sources.changed': 'ignored',
  'requisites.changed': 'ignored',
  'delivery_rule.changed': 'ignored',
  'delivery_account.changed': 'ignored',
  'webhook.changed': 'ignored',
  'order_request.changed': 'ignored',
  'company_export.changed': 'ignored',
  'retention.changed': 'ignored',
} as const;

/** What is told of system messages, of roles that went, of who is on site and of who takes part. */
export const staffAside = {
  'alert.raised': 'ignored',
  'alerts.cleared': 'ignored',
  'alerts.forgotten': 'ignored',
  'role.deleted': 'ignored',
  'presence.changed': 'ignored',
  'distribution.changed': 'ignored',
} as const;

/**
 * All kinds ignored, for families that only a few kinds concern: spread it first. Families of chats
 * and messages name every kind instead.
 */
export const untouched = {
  'message.received': 'ignored',
  'message.queued': 'ignored',
  'message.changed': 'ignored',
  'message.noted': 'ignored',
  'message.status_changed': 'ignored',
  'chat.assigned': 'ignored',
  'chat.closed': 'ignored',
  'chat.reopened': 'ignored',
  'chat.read': 'ignored',
  'chat.changed': 'ignored',
  'chat.erased': 'ignored',
  'chat.snoozed': 'ignored',
  'chat.returned': 'ignored',
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
  'employee.mentioned': 'ignored',
  'employee.mentions_read': 'ignored',
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
  'employee.changed': 'ignored',
  'role.changed': 'ignored',
  ...staffAside,
  'channel.changed': 'ignored',
  'company.changed': 'ignored',
} as const satisfies Record<EventKind, 'ignored'>;

interface FamilyDefinition<Params, Data> {
  /** First element of every query key of the family. */
  readonly name: string;
  readonly reducers: Reducers<Params, Data>;
  /** The event number the data is valid at; for pages, the smallest. Leave out where there is none. */
  readonly numberOf?: (data: Data) => number;
}

/** Queries that share a shape and are kept current by the same reducers. */
export interface LiveFamily<Params, Data> {
  readonly name: string;
  readonly key: (params: Params) => readonly [string, Params];
  readonly reduce: (data: Data, event: LiveEvent, params: Params) => Data | 'refetch';
}

/** A family with its types closed over, as the live cache sees it. */
interface LiveBinding {
  readonly name: string;
  /** Applies the events to one query; false means the data must be fetched again. */
  readonly apply: (client: QueryClient, key: QueryKey, events: readonly LiveEvent[]) => boolean;
  readonly numberOf: (client: QueryClient, key: QueryKey) => number | undefined;
}

const bindings = new Map<unknown, LiveBinding>();

/** What keeps the queries of this name current; a family is known from its making on. */
export function findBinding(name: unknown): LiveBinding | undefined {
  return bindings.get(name);
}

export function liveFamily<Params, Data extends object>(
  definition: FamilyDefinition<Params, Data>,
): LiveFamily<Params, Data> {
  const known = new Map<string, Params>();
  const { name, reducers, numberOf } = definition;

  const key = (params: Params) => {
    const made = [name, params] as const;
    known.set(hashKey(made), params);
    return made;
  };

  const reduce = (data: Data, event: LiveEvent, params: Params): Data | 'refetch' =>
    reduceOne(reducers, data, event, params);

  const binding: LiveBinding = {
    name,
    numberOf: (client, queryKey) => {
      const data = client.getQueryData<Data>(queryKey);
      return data === undefined ? undefined : numberOf?.(data);
    },
    apply: (client, queryKey, events) => {
      const params = known.get(hashKey(queryKey));
      const before = client.getQueryData<Data>(queryKey);
      if (params === undefined || before === undefined) return false;
      let data = before;
      for (const event of events) {
        const next = reduce(data, event, params);
        if (next === 'refetch') return false;
        data = next;
      }
      if (data !== before) client.setQueryData<Data>(queryKey, () => data);
      return true;
    },
  };
  // A family's script comes with its page: before that it has no queries to keep current.
  bindings.set(name, binding);
  return { name, key, reduce };
}

function reduceOne<Params, Data, Kind extends EventKind>(
  reducers: Reducers<Params, Data>,
  data: Data,
  event: LiveEventOf<Kind>,
  params: Params,
): Data | 'refetch' {
  const reducer = reducers[event.kind];
  if (reducer === 'ignored') return data;
  return reducer === 'refetch' ? 'refetch' : reducer(data, event, params);
}
