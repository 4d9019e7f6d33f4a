import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { SavedFilter, SavedFilterPage } from '@/shared/api/types';
import { liveFamily, untouched, type Reducers } from '@/shared/live/family';
import { emptyFilter, type ChatFilter } from './filter';
import { readFilterSearch, toFilter, toFilterSearch } from './filterSearch';

const reducers: Reducers<null, SavedFilterPage> = {
  ...untouched,
  'saved_filter.changed': (page, { data: { saved_filter } }) => ({
    ...page,
    items: [...page.items.filter(({ id }) => id !== saved_filter.id), saved_filter].sort(byPlace),
  }),
  'saved_filter.deleted': (page, { data }) => ({
    ...page,
    items: page.items.filter(({ id }) => id !== data.saved_filter_id),
  }),
};

export const savedFiltersFamily = liveFamily<null, SavedFilterPage>({
  name: 'saved-filters',
  reducers,
  numberOf: (page) => page.number,
});

/** The employee's own filters and those for everybody, in their order. */
export const savedFiltersQuery = queryOptions({
  queryKey: savedFiltersFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/saved-filters', { signal })),
  staleTime: Infinity,
});

type Draft = Pick<SavedFilter, 'name' | 'query' | 'is_shared'>;

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

/** The filter as the address would hold it. */
export function toWords(filter: ChatFilter): string {
  const pairs = Object.entries(toFilterSearch(filter)).map(([key, value]) => [key, String(value)]);
  return new URLSearchParams(pairs).toString();
}

/** What is kept may be older than what filters can be; the rest is passed over. */
export function fromWords(words: string): ChatFilter {
  const search: Record<string, unknown> = {};
  for (const [key, value] of new URLSearchParams(words)) search[key] = meant(value);
  return { ...emptyFilter, ...toFilter(readFilterSearch(search)) };
}

function meant(value: string): unknown {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
}

function byPlace(left: SavedFilter, right: SavedFilter): number {
  return left.position - right.position || left.id - right.id;
}
