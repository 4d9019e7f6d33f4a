import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';

/** What the company pays for, and where to. */
export const subscriptionQuery = queryOptions({
  queryKey: ['subscription'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/company/subscription', { signal })),
});
