import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { BulkAction, BulkWish } from '@/shared/api/types';
import type { Jobs } from '@/shared/jobs/jobs';
import { useJobCall } from '@/shared/jobs/useJobCall';
import { liveFamily } from '@/shared/live/family';
import { bulkReducers } from './events';

export const bulkFamily = liveFamily<null, Jobs<BulkAction>>({ name: 'bulk', reducers: bulkReducers });

/** The employee's latest bulk actions, the newest first. */
export const bulkActionsQuery = queryOptions({
  queryKey: bulkFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/bulk-actions', { signal })),
  staleTime: Infinity,
});

export function useAskBulkAction() {
  return useJobCall(bulkActionsQuery.queryKey, (body: BulkWish) =>
    take(api.POST('/api/v1/bulk-actions', { body })),
  );
}

export function cancelBulkAction(id: number) {
  return take(api.POST('/api/v1/bulk-actions/{bulk_action_id}/cancel', { params: actionPath(id) }));
}

export function undoBulkAction(id: number) {
  return take(api.POST('/api/v1/bulk-actions/{bulk_action_id}/undo', { params: actionPath(id) }));
}

const actionPath = (id: number) => ({ path: { bulk_action_id: id } });
