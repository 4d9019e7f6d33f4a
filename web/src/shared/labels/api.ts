import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import { liveFamily } from '@/shared/live/family';
import { labelReducers, type Labels } from './events';

export const labelsFamily = liveFamily<null, Labels>({ name: 'labels', reducers: labelReducers });

/** All labels of the company, prepared and typed, by name. */
export const labelsQuery = queryOptions({
  queryKey: labelsFamily.key(null),
  queryFn: ({ signal }): Promise<Labels> => take(api.GET('/api/v1/labels', { signal })),
  staleTime: Infinity,
});
