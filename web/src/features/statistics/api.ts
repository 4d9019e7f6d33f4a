import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { ReportQuery } from './search';

const minute = 60_000;

export function ordersReportQuery(query: ReportQuery, compare: boolean) {
  return queryOptions({
    queryKey: ['statistics', 'orders', query, compare],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/stats/orders', { params: { query: { ...query, compare } }, signal })),
    staleTime: minute,
    placeholderData: keepPreviousData,
  });
}

export function productsReportQuery(query: ReportQuery) {
  return queryOptions({
    queryKey: ['statistics', 'products', query],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/stats/products', { params: { query }, signal })),
    staleTime: minute,
    placeholderData: keepPreviousData,
  });
}

export function chatsReportQuery(query: ReportQuery, compare: boolean) {
  return queryOptions({
    queryKey: ['statistics', 'chats', query, compare],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/stats/chats', { params: { query: { ...query, compare } }, signal })),
    staleTime: minute,
    placeholderData: keepPreviousData,
  });
}

export type RowKind = 'begun' | 'ordered' | 'first' | 'answered';

/** The chats behind a figure, the newest first. */
export function rowsQuery(query: ReportQuery, kind: RowKind, before: number | null) {
  return take(
    api.GET('/api/v1/stats/chats/rows', {
      params: { query: { ...query, kind, ...(before === null ? {} : { before }) } },
    }),
  );
}

/** Where a table lies as a file. */
export function tableAddress(report: 'orders' | 'products' | 'chats', query: ReportQuery, table: string) {
  const words = new URLSearchParams({ from: query.from, to: query.to });
  for (const name of ['responsible', 'source', 'channel'] as const) {
    for (const word of query[name]) words.append(name, String(word));
  }
  if (report !== 'products') words.set('table', table);
  return `/api/v1/stats/${report}.csv?${words.toString()}`;
}
