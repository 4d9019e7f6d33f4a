import type { ListedLabel } from '@/shared/api/types';
import { byLabelName } from '@/shared/lib/labelNames';
import { untouched, type Reducers } from '@/shared/live/family';

export interface Labels {
  readonly items: readonly ListedLabel[];
}

/** A label that is put on may have just been made; a deleted one leaves the list. */
export const labelReducers: Reducers<null, Labels> = {
  ...untouched,
  'chat.labelled': (list, { data }) => withLabel(list, data.label),
  'label.changed': (list, { data }) => withLabel(list, data.label),
  'label.deleted': (list, { data }) => ({
    ...list,
    items: list.items.filter(({ id }) => id !== data.label_id),
  }),
};

function withLabel(list: Labels, label: ListedLabel): Labels {
  const others = list.items.filter(({ id }) => id !== label.id);
  return { ...list, items: [...others, label].sort(byLabelName) };
}
