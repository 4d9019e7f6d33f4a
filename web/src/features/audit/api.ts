import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import { toQuery, type AuditSearch } from './search';

const first = (): string | null => null;

/** What was done in the company, the newest first. No event tells of it: each visit asks anew. */
export function auditQuery(search: AuditSearch) {
  return infiniteQueryOptions({
    queryKey: ['audit', search],
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/v1/audit', {
          params: {
            query: { ...toQuery(search), ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: first(),
    getNextPageParam: (page) => page.next,
    refetchOnMount: 'always',
  });
}
