import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Worked } from '@/shared/api/types';
import { liveFamily, untouched } from '@/shared/live/family';

/** Days, both counted in, as `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const hours = liveFamily<Days, { readonly items: readonly Worked[] }>({
  name: 'hours',
  reducers: { ...untouched, 'presence.changed': 'refetch' },
});

const log = liveFamily<Days, object>({
  name: 'shifts',
  reducers: { ...untouched, 'presence.changed': 'refetch' },
});

export function hoursQuery(days: Days) {
  return queryOptions({
    queryKey: hours.key(days),
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/shifts/hours', { params: { query: { ...days } }, signal })),
  });
}

export function shiftsQuery(days: Days) {
  return infiniteQueryOptions({
    queryKey: log.key(days),
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/v1/shifts', {
          params: { query: { ...days, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
}

export function tableAddress({ from, to }: Days): string {
  return `/api/v1/shifts.csv?from=${from}&to=${to}`;
}

/** The last week by the company's calendar. */
export function lastWeek(timeZone: string, now: Date): Days {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const weekAgo = new Date(now.getTime() - 6 * 24 * 3600 * 1000);
  return { from: day.format(weekAgo), to: day.format(now) };
}
