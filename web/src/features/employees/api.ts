import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { InvitationDraft } from '@/shared/api/types';
import { employeesQuery } from '@/shared/directory/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { invitationsFamily } from './families';

export const invitationsQuery = queryOptions({
  queryKey: invitationsFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/invitations', { signal })),
});

export function useInvite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: InvitationDraft) => take(api.POST('/api/v1/invitations', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
}

export function useRevokeInvitation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      done(
        api.DELETE('/api/v1/invitations/{invitation_id}', { params: { path: { invitation_id: id } } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
}

export function useChangeRole(employeeId: number) {
  return useMutation({
    mutationFn: (roleId: number) =>
      take(
        api.PATCH('/api/v1/employees/{employee_id}', {
          params: { path: { employee_id: employeeId } },
          body: { role_id: roleId },
        }),
      ),
    onSuccess: useRefreshEmployees(),
  });
}

export function useDismiss(employeeId: number) {
  return useMutation({
    mutationFn: (receiverId: number | null) =>
      take(
        api.POST('/api/v1/employees/{employee_id}/dismiss', {
          params: { path: { employee_id: employeeId } },
          body: { hand_to: receiverId },
        }),
      ),
    onSuccess: useRefreshEmployees(),
  });
}

const securedKey = ['employees-secured'] as const;

/** Who signs in by two steps. */
export function useSecured(): ReadonlySet<number> {
  const secured = useQuery({
    queryKey: securedKey,
    queryFn: ({ signal }) => take(api.GET('/api/v1/employees/secured', { signal })),
  });
  return new Set(secured.data?.items);
}

export function useResetStep(employeeId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      done(
        api.DELETE('/api/v1/employees/{employee_id}/second-step', {
          params: { path: { employee_id: employeeId } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: securedKey }),
  });
}

export function useRehire(employeeId: number) {
  return useMutation({
    mutationFn: () =>
      take(
        api.POST('/api/v1/employees/{employee_id}/return', {
          params: { path: { employee_id: employeeId } },
        }),
      ),
    onSuccess: useRefreshEmployees(),
    onError: useNotifyError(),
  });
}

const handovers = 'handovers';
const every = 1500;

/** No event tells how far a handing over is: while one goes on it is looked at again. */
export const handoversQuery = queryOptions({
  queryKey: [handovers],
  queryFn: ({ signal }) => take(api.GET('/api/v1/handovers', { signal })),
  refetchInterval: ({ state }) => ((state.data?.items.length ?? 0) > 0 ? every : false),
});

function useRefreshEmployees() {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: employeesQuery.queryKey });
    await client.invalidateQueries({ queryKey: [handovers] });
  };
}
