import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';

/** Whether there is anything to sell yet: one product says so. */
export const someProductQuery = queryOptions({
  queryKey: ['some product'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/products', { params: { query: { limit: 1 } }, signal })),
});
