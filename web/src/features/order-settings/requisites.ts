import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Requisites } from '@/shared/api/types';
import { liveFamily, untouched } from '@/shared/live/family';

export const requisitesFamily = liveFamily<null, Requisites>({
  name: 'requisites',
  reducers: { ...untouched, 'requisites.changed': (_known, { data }) => data.requisites },
});

export const requisitesQuery = queryOptions({
  queryKey: requisitesFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/requisites', { signal })),
});

export function useSetRequisites() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Partial<Requisites>) => take(api.PUT('/api/v1/requisites', { body })),
    onSuccess: (kept) => {
      client.setQueryData(requisitesQuery.queryKey, kept);
    },
  });
}
