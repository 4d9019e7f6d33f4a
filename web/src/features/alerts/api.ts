import { infiniteQueryOptions, useMutation } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import { liveFamily } from '@/shared/live/family';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { alertReducers, type AlertList, type AlertParams } from './events';

export const alertsFamily = liveFamily<AlertParams, AlertList>({
  name: 'alerts',
  reducers: alertReducers,
  numberOf: (list) => Math.min(...list.pages.map((page) => page.number)),
});

/** What went wrong and has not been cleared, the latest first. */
export function alertsQuery(params: AlertParams) {
  return infiniteQueryOptions({
    queryKey: alertsFamily.key(params),
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/v1/alerts', {
          params: {
            query: {
              ...(params.kind === null ? {} : { kind: params.kind }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: start(),
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
  });
}

/** Clears the list for everybody; the event that follows says so to every screen. */
export function useClearAlerts() {
  const onError = useNotifyError();
  return useMutation({ mutationFn: () => done(api.DELETE('/api/v1/alerts')), onError });
}

function start(): string | null {
  return null;
}
