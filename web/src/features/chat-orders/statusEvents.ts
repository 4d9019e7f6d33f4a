import type { OrderStatus } from '@/shared/api/types';
import { untouched, type Reducers } from '@/shared/live/family';

/** The company's statuses, in their order. */
export interface Statuses {
  readonly items: readonly OrderStatus[];
}

export const statusReducers: Reducers<null, Statuses> = {
  ...untouched,
  // Others may have moved along with it.
  'order_status.changed': 'refetch',
  'order_status.deleted': (known, { data }) => ({
    ...known,
    items: known.items.filter(({ id }) => id !== data.status_id),
  }),
};

/** What may follow a status: what it names, or anything else when it names nothing. */
export function nextStatuses(statuses: Statuses, presentId: number): readonly OrderStatus[] {
  const allowed = statuses.items.find(({ id }) => id === presentId)?.allowed_next ?? [];
  return statuses.items.filter(
    ({ id }) => id !== presentId && (allowed.length === 0 || allowed.includes(id)),
  );
}
