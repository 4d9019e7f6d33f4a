import type { InfiniteData } from '@tanstack/react-query';
import type { Client, ClientJob, ClientPage } from '@/shared/api/types';
import { withJob, type Jobs } from '@/shared/jobs/jobs';
import { untouched, type Reducers } from '@/shared/live/family';
import type { ClientSearch } from './search';

export type ClientPages = InfiniteData<ClientPage, string | null>;

/** A card that is shown stays in its place while it changes; who comes or goes is asked for again. */
export const clientListReducers: Reducers<ClientSearch, ClientPages> = {
  ...untouched,
  'client.created': 'refetch',
  'client.restored': 'refetch',
  'client.changed': (list, { data }) =>
    data.phones_changed && holds(list, data.client.id) ? 'refetch' : withClient(list, data.client),
  'client.deleted': (list, { data }) => withoutClient(list, data.client_id),
  'client_job.changed': (list, { data }) =>
    data.job.kind === 'export' || data.job.state === 'running' ? list : 'refetch',
};

export const clientJobReducers: Reducers<null, Jobs<ClientJob>> = {
  ...untouched,
  'client_job.changed': (list, { data }) => withJob(list, data.job),
};

function holds(list: ClientPages, clientId: number): boolean {
  return list.pages.some(({ items }) => items.some(({ id }) => id === clientId));
}

function withClient(list: ClientPages, client: Client): ClientPages {
  if (!holds(list, client.id)) return list;
  return mapItems(list, (items) =>
    items.map((each) => (each.id === client.id ? { ...client, phones: each.phones } : each)),
  );
}

function withoutClient(list: ClientPages, clientId: number): ClientPages {
  if (!holds(list, clientId)) return list;
  return mapItems(list, (items) => items.filter(({ id }) => id !== clientId));
}

function mapItems(list: ClientPages, change: (items: Client[]) => Client[]): ClientPages {
  return {
    ...list,
    pages: list.pages.map((page) => ({ ...page, items: change(page.items) })),
  };
}
