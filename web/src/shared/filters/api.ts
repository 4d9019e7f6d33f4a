import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { FilterPage, SavedFilter, SavedFilterPage } from '@/shared/api/types';
import { liveFamily } from '@/shared/live/family';
import { savedFilterReducers } from './events';

const savedFiltersFamily = liveFamily<FilterPage, SavedFilterPage>({
  name: 'saved-filters',
  reducers: savedFilterReducers,
  numberOf: ({ number }) => number,
});

/** The employee's own filters of a page and those for everybody, in their order. */
export function savedFiltersQuery(page: FilterPage) {
  return queryOptions({
    queryKey: savedFiltersFamily.key(page),
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/saved-filters', { params: { query: { page } }, signal })),
    staleTime: Infinity,
  });
}

type Draft = Pick<SavedFilter, 'page' | 'name' | 'query' | 'is_shared'>;

export function useSaveFilter() {
  return useMutation({
    mutationFn: (body: Draft) => take(api.POST('/api/v1/saved-filters', { body })),
  });
}

type Change = Partial<Pick<SavedFilter, 'name' | 'position'>>;

export function useChangeFilter() {
  return useMutation({
    mutationFn: ({ id, ...body }: Change & { readonly id: number }) =>
      take(
        api.PATCH('/api/v1/saved-filters/{saved_filter_id}', {
          params: { path: { saved_filter_id: id } },
          body,
        }),
      ),
  });
}

export function useDeleteFilter() {
  return useMutation({
    mutationFn: (id: number) =>
      done(
        api.DELETE('/api/v1/saved-filters/{saved_filter_id}', {
          params: { path: { saved_filter_id: id } },
        }),
      ),
  });
}
