import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { RoleDraft, RolePatch, RoleRow } from '@/shared/api/types';
import { liveFamily, untouched } from '@/shared/live/family';
import { useNotifyError } from '@/shared/ui/useNotifyError';

/** The grid is short and its page seldom open: it is asked for anew. */
const gridFamily = liveFamily<null, { readonly items: readonly RoleRow[] }>({
  name: 'role-grid',
  reducers: {
    ...untouched,
    'role.changed': 'refetch',
    'role.deleted': 'refetch',
    'employee.changed': 'refetch',
  },
});

export const gridQuery = queryOptions({
  queryKey: gridFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/roles/grid', { signal })),
});

export function useCreateRole() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: RoleDraft) => take(api.POST('/api/v1/roles', { body })),
    onSuccess: refresh,
  });
}

/** Ends when the grid is as the server has it; a refusal says why. */
export function useChangeRole() {
  const refresh = useRefresh();
  const onError = useNotifyError();
  return useMutation({
    mutationFn: ({ id, ...body }: RolePatch & { readonly id: number }) =>
      take(api.PATCH('/api/v1/roles/{role_id}', { params: { path: { role_id: id } }, body })),
    onError,
    onSettled: refresh,
  });
}

export function useDeleteRole(id: number) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (moveTo: number | null) =>
      done(
        api.DELETE('/api/v1/roles/{role_id}', {
          params: { path: { role_id: id }, query: moveTo === null ? {} : { move_to: moveTo } },
        }),
      ),
    onSuccess: refresh,
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [gridFamily.name] });
}
