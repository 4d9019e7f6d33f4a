import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { ApiKeyDraft } from '@/shared/api/types';
import { useNotifyError } from '@/shared/ui/useNotifyError';

export const apiKeysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/api-keys', { signal })),
});

/** Makes a key; the answer is the only time that it is told. */
export function useCreateKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ApiKeyDraft) => take(api.POST('/api/v1/api-keys', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: apiKeysQuery.queryKey }),
  });
}

export function useRevokeKey() {
  const client = useQueryClient();
  const onError = useNotifyError();
  return useMutation({
    mutationFn: (id: number) =>
      done(api.DELETE('/api/v1/api-keys/{api_key_id}', { params: { path: { api_key_id: id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: apiKeysQuery.queryKey }),
    onError,
  });
}
