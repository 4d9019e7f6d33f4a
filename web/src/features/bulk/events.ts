import type { BulkAction } from '@/shared/api/types';
import { untouched, type Reducers } from '@/shared/live/family';

export interface BulkActions {
  readonly items: readonly BulkAction[];
}

/** What live events do to the list of one's own bulk actions. */
export const bulkReducers: Reducers<null, BulkActions> = {
  ...untouched,
  'bulk_action.changed': (list, { data }) => withAction(list, data.action),
};

/** Puts an action in; an answer that comes late takes no step back. */
export function withAction(list: BulkActions, action: BulkAction): BulkActions {
  const known = list.items.find(({ id }) => id === action.id);
  if (known === undefined) return { items: [action, ...list.items] };
  if (progressOf(known) > progressOf(action)) return list;
  return { items: list.items.map((each) => (each.id === action.id ? action : each)) };
}

/** Grows as the action comes further: through its states, and through its chats within one. */
function progressOf({ state, done, skipped, undone }: BulkAction): number {
  return stages[state] * 1e9 + done + skipped + undone;
}

const stages: Readonly<Record<BulkAction['state'], number>> = {
  waiting: 0,
  running: 1,
  done: 2,
  cancelled: 2,
  undoing: 3,
  undone: 4,
};
