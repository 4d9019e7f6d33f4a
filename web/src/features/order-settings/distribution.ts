import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type {
  Distribution,
  DistributionPatch,
  NextTaker,
  Participant,
  ParticipantTerms,
} from '@/shared/api/types';
import { liveFamily, untouched } from '@/shared/live/family';
import { useNotifyError } from '@/shared/ui/useNotifyError';

export type Kind = 'order' | 'chat';

/** For an administrator who sees neither orders nor chats, and so hears of none. */
const every = 60_000;
const asked = {
  ...untouched,
  'company.changed': 'refetch',
  'distribution.changed': 'refetch',
  'employee.changed': 'refetch',
  'presence.changed': 'refetch',
  'role.changed': 'refetch',
} as const;

const settings = liveFamily<null, Distribution>({ name: 'distribution', reducers: asked });
const participants = liveFamily<null, { readonly items: readonly Participant[] }>({
  name: 'participants',
  reducers: asked,
});
const next = liveFamily<Kind, NextTaker>({ name: 'next-taker', reducers: asked });

export const distributionQuery = queryOptions({
  queryKey: settings.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/distribution', { signal })),
  refetchInterval: every,
});

export const participantsQuery = queryOptions({
  queryKey: participants.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/distribution/participants', { signal })),
});

export function nextQuery(kind: Kind) {
  return queryOptions({
    queryKey: next.key(kind),
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/distribution/next', { params: { query: { kind } }, signal })),
    refetchInterval: every,
  });
}

export function useChangeDistribution() {
  const client = useQueryClient();
  const onError = useNotifyError();
  return useMutation({
    mutationFn: (body: DistributionPatch) => take(api.PATCH('/api/v1/distribution', { body })),
    onSuccess: (saved) => {
      client.setQueryData(distributionQuery.queryKey, saved);
    },
    onError,
  });
}

/** Says how an employee takes part; the event that follows shows it on every screen. */
export function useSetTerms(employeeId: number) {
  const client = useQueryClient();
  const onError = useNotifyError();
  return useMutation({
    mutationFn: (body: ParticipantTerms) =>
      take(
        api.PUT('/api/v1/distribution/participants/{employee_id}', {
          params: { path: { employee_id: employeeId } },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: participantsQuery.queryKey }),
    onError,
  });
}
