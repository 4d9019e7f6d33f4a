import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { ProductBulk, ProductJob } from '@/shared/api/types';
import { useJobCall } from '@/shared/jobs/useJobCall';
import type { Listed } from './events';
import { jobsFamily } from './families';

/** The employee's latest changes of many products, the newest first. */
export const jobsQuery = queryOptions({
  queryKey: jobsFamily.key(null),
  queryFn: ({ signal }): Promise<Listed<ProductJob>> => take(api.GET('/api/v1/product-jobs', { signal })),
  staleTime: Infinity,
});

/** What a change would make of the first products; nothing while there is none. */
export function bulkPreviewQuery(body: ProductBulk | null) {
  return queryOptions({
    queryKey: ['product-bulk-preview', body],
    queryFn:
      body === null
        ? skipToken
        : ({ signal }) => take(api.POST('/api/v1/products/bulk/preview', { body, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

export function useChangeProducts() {
  return useJobCall(jobsQuery.queryKey, (body: ProductBulk) =>
    take(api.POST('/api/v1/products/bulk', { body })),
  );
}

export function cancelJob(id: number) {
  return take(api.POST('/api/v1/product-jobs/{product_job_id}/cancel', { params: jobPath(id) }));
}

export function undoJob(id: number) {
  return take(api.POST('/api/v1/product-jobs/{product_job_id}/undo', { params: jobPath(id) }));
}

const jobPath = (id: number) => ({ path: { product_job_id: id } });
