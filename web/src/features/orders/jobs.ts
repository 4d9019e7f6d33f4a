import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { BulkOrders, ExportOrders, OrderJob } from '@/shared/api/types';
import { orderJobsFamily } from './families';
import { withJob, type OrderJobs } from './jobEvents';

/** The employee's latest long work, the newest first. */
export const orderJobsQuery = queryOptions({
  queryKey: orderJobsFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/order-jobs', { signal })),
  staleTime: Infinity,
});

export function useBulk() {
  const remember = useRemember();
  return useMutation({
    mutationFn: (body: BulkOrders) => take(api.POST('/api/v1/orders/bulk', { body })),
    onSuccess: remember,
  });
}

export function useExport() {
  const remember = useRemember();
  return useMutation({
    mutationFn: (body: ExportOrders) => take(api.POST('/api/v1/order-exports', { body })),
    onSuccess: remember,
  });
}

export function useCancelJob() {
  const remember = useRemember();
  return useMutation({
    mutationFn: (id: number) =>
      take(
        api.POST('/api/v1/order-jobs/{order_job_id}/cancel', {
          params: { path: { order_job_id: id } },
        }),
      ),
    onSuccess: remember,
  });
}

export function useUndoJob() {
  const remember = useRemember();
  return useMutation({
    mutationFn: (id: number) =>
      take(
        api.POST('/api/v1/order-jobs/{order_job_id}/undo', {
          params: { path: { order_job_id: id } },
        }),
      ),
    onSuccess: remember,
  });
}

function useRemember() {
  const client = useQueryClient();
  return (job: OrderJob) => {
    client.setQueryData<OrderJobs>(orderJobsQuery.queryKey, (known) =>
      known === undefined ? known : withJob(known, job),
    );
  };
}
