import type { OrderJob } from '@/shared/api/types';
import { untouched, type Reducers } from '@/shared/live/family';

export interface OrderJobs {
  readonly items: readonly OrderJob[];
}

/** What live events do to the list of one's own long work on orders. */
export const orderJobReducers: Reducers<null, OrderJobs> = {
  ...untouched,
  'order_job.changed': (list, { data }) => withJob(list, data.job),
};

/** Puts a job in; an answer that comes late takes no step back. */
export function withJob(list: OrderJobs, job: OrderJob): OrderJobs {
  const known = list.items.find(({ id }) => id === job.id);
  if (known === undefined) return { items: [job, ...list.items] };
  if (progressOf(known) > progressOf(job)) return list;
  return { items: list.items.map((each) => (each.id === job.id ? job : each)) };
}

export function isAtWork({ state }: OrderJob): boolean {
  return state === 'waiting' || state === 'running' || state === 'undoing';
}

/** Grows as the job comes further: through its states, and through its orders within one. */
function progressOf({ state, done, skipped, undone }: OrderJob): number {
  return stages[state] * 1e9 + done + skipped + undone;
}

const stages: Readonly<Record<OrderJob['state'], number>> = {
  waiting: 0,
  running: 1,
  done: 2,
  cancelled: 2,
  undoing: 3,
  undone: 4,
};
