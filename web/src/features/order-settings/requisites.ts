import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Requisites } from '@/shared/api/types';

export const requisitesQuery = queryOptions({
  queryKey: ['requisites'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/requisites', { signal })),
});

export function useSetRequisites() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Requisites) => take(api.PUT('/api/v1/requisites', { body })),
    onSuccess: (kept) => {
      client.setQueryData(requisitesQuery.queryKey, kept);
    },
  });
}
