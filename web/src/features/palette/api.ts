import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';

const shown = 6;
const freshFor = 30_000;

/** Chats by name or by anything said in them. */
export function chatsQuery(text: string) {
  return queryOptions({
    queryKey: ['palette-chats', text],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/search', { params: { query: { q: text, limit: shown } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: freshFor,
    gcTime: freshFor,
  });
}

/** Clients by name or phone. */
export function clientsQuery(text: string) {
  return queryOptions({
    queryKey: ['palette-clients', text],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/clients', { params: { query: { q: text, limit: shown } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: freshFor,
    gcTime: freshFor,
  });
}
