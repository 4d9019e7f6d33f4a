import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Me, MePatch } from '@/shared/api/types';
import { liveFamily } from '@/shared/live/family';
import { meReducers } from './events';
import type { Permission } from './permissions';
import { withWhatRestLeaves } from './resting';

export const meFamily = liveFamily<null, Me>({
  name: 'me',
  reducers: meReducers,
  numberOf: (me) => me.event_number,
});

export const meQuery = queryOptions({
  queryKey: meFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/me', { signal })),
  staleTime: Infinity,
  gcTime: Infinity,
});

/**
 * The signed-in employee, with what the screen may offer; only below the signed-in route, which
 * waits for it.
 */
export function useMe(): Me {
  return useSuspenseQuery({ ...meQuery, select: withWhatRestLeaves }).data;
}

/** Whether the screen should offer what this permission allows. */
export function useCan(permission: Permission): boolean {
  return useMe().permissions.includes(permission);
}

/** Saves the employee's own settings. */
export function useChangeMe() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: MePatch) => take(api.PATCH('/api/v1/me', { body })),
    onSuccess: (me) => {
      client.setQueryData(meQuery.queryKey, me);
    },
  });
}
