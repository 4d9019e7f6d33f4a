import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { BulkWish } from '@/shared/api/types';
import { liveFamily } from '@/shared/live/family';
import { bulkReducers, withAction, type BulkActions } from './events';

export const bulkFamily = liveFamily<null, BulkActions>({ name: 'bulk', reducers: bulkReducers });

/** The employee's latest bulk actions, the newest first. */
export const bulkActionsQuery = queryOptions({
  queryKey: bulkFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/bulk-actions', { signal })),
  staleTime: Infinity,
});

export function useAskBulkAction() {
  const remember = useRemember();
  return useMutation({
    mutationFn: (body: BulkWish) => take(api.POST('/api/v1/bulk-actions', { body })),
    onSuccess: remember,
  });
}

export function useCancelBulkAction() {
  const remember = useRemember();
  return useMutation({
    mutationFn: (id: number) =>
      take(
        api.POST('/api/v1/bulk-actions/{bulk_action_id}/cancel', {
          params: { path: { bulk_action_id: id } },
        }),
      ),
    onSuccess: remember,
  });
}

export function useUndoBulkAction() {
  const remember = useRemember();
  return useMutation({
    mutationFn: (id: number) =>
      take(
        api.POST('/api/v1/bulk-actions/{bulk_action_id}/undo', { params: { path: { bulk_action_id: id } } }),
      ),
    onSuccess: remember,
  });
}

function useRemember() {
  const client = useQueryClient();
  return (action: BulkActions['items'][number]) => {
    client.setQueryData<BulkActions>(bulkActionsQuery.queryKey, (known) =>
      known === undefined ? known : withAction(known, action),
    );
  };
}
