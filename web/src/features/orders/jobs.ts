import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { BulkOrders, ExportOrders } from '@/shared/api/types';
import { useJobCall } from '@/shared/jobs/useJobCall';
import { orderJobsFamily } from './families';

/** The employee's latest long work, the newest first. */
export const orderJobsQuery = queryOptions({
  queryKey: orderJobsFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/order-jobs', { signal })),
  staleTime: Infinity,
});

export function useBulk() {
  return useJobCall(orderJobsQuery.queryKey, (body: BulkOrders) => take(api.POST('/api/v1/orders/bulk', { body })));
}

export function useExport() {
  return useJobCall(orderJobsQuery.queryKey, (body: ExportOrders) =>
    take(api.POST('/api/v1/order-exports', { body })),
  );
}

export function cancelJob(id: number) {
  return take(api.POST('/api/v1/order-jobs/{order_job_id}/cancel', { params: jobPath(id) }));
}

export function undoJob(id: number) {
  return take(api.POST('/api/v1/order-jobs/{order_job_id}/undo', { params: jobPath(id) }));
}

const jobPath = (id: number) => ({ path: { order_job_id: id } });
