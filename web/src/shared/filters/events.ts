import type { FilterPage, SavedFilter, SavedFilterPage } from '@/shared/api/types';
import { untouched, type Reducers } from '@/shared/live/family';

/** What live events do to the kept filters of one page. */
export const savedFilterReducers: Reducers<FilterPage, SavedFilterPage> = {
  ...untouched,
  'saved_filter.changed': (kept, { data: { saved_filter } }, page) =>
    saved_filter.page === page
      ? { ...kept, items: [...without(kept, saved_filter.id), saved_filter].sort(byPlace) }
      : kept,
  'saved_filter.deleted': (kept, { data }) => ({
    ...kept,
    items: without(kept, data.saved_filter_id),
  }),
};

function without({ items }: SavedFilterPage, gone: number): SavedFilter[] {
  return items.filter(({ id }) => id !== gone);
}

function byPlace(left: SavedFilter, right: SavedFilter): number {
  return left.position - right.position || left.id - right.id;
}
