import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';

const suggested = 8;

/** Clients by a part of a phone in any spelling, or of a name. */
export function suggestionsQuery(text: string) {
  return queryOptions({
    queryKey: ['client-suggestions', text],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/clients', { params: { query: { q: text, limit: suggested } }, signal })),
    placeholderData: keepPreviousData,
    enabled: text !== '',
    staleTime: 10_000,
  });
}
