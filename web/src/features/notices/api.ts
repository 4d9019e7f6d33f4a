import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Push, PushWishes } from '@/shared/api/types';
import { forgetDevice, turnOff, turnOn } from '@/shared/push/browser';
import { useMe } from '@/shared/session/api';

export const pushQuery = queryOptions({
  queryKey: ['push'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/me/push', { signal })),
});

/** Turns calls on or off on this browser; `own` is its id while they are on. */
export function useSwitchHere(publicKey: string) {
  const me = useMe();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (own: number | null) => {
      if (own === null) await turnOn(me.id, publicKey);
      else await turnOff(own);
    },
    onSettled: () => client.invalidateQueries({ queryKey: pushQuery.queryKey }),
  });
}

export function useForgetDevice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: forgetDevice,
    onSettled: () => client.invalidateQueries({ queryKey: pushQuery.queryKey }),
  });
}

export function useTestCall() {
  return useMutation({ mutationFn: () => take(api.POST('/api/v1/me/push/test')) });
}

/** Shown as chosen at once; what the server refused goes back. */
export function useChangeWishes() {
  const client = useQueryClient();
  const { queryKey } = pushQuery;
  return useMutation({
    mutationFn: (body: Partial<PushWishes>) => take(api.PATCH('/api/v1/me/push', { body })),
    onMutate: (wanted) => {
      client.setQueryData<Push>(
        queryKey,
        (push) => push && { ...push, wishes: { ...push.wishes, ...wanted } },
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}
