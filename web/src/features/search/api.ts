import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';

/** What is found by a query; each next page goes further back. An answer not waited for is cancelled. */
export function searchQuery(text: string) {
  return infiniteQueryOptions({
    queryKey: ['search', text],
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/v1/search', {
          params: { query: { q: text, ...(pageParam === null ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: first(),
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 60_000,
  });
}

function first(): string | null {
  return null;
}
