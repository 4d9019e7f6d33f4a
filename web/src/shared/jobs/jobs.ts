/** What every long work tells of itself, whatever it changes, reads or writes. */
export interface Job {
  readonly id: number;
  readonly state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed' | 'undoing' | 'undone';
  readonly total: number;
  readonly done: number;
  /** Passed by, beside those that are done. */
  readonly skipped?: number;
  readonly undone?: number;
  readonly can_undo?: boolean;
  readonly created_at: string;
}

/** An employee's latest long works, the newest first. */
export interface Jobs<Item extends Job> {
  readonly items: readonly Item[];
}

/** Puts a job in; an answer that comes late takes no step back. */
export function withJob<Item extends Job>(list: Jobs<Item>, job: Item): Jobs<Item> {
  const known = list.items.find(({ id }) => id === job.id);
  if (known === undefined) return { items: [job, ...list.items] };
  if (progressOf(known) > progressOf(job)) return list;
  return { items: list.items.map((each) => (each.id === job.id ? job : each)) };
}

export function isAtWork({ state }: Job): boolean {
  return state === 'waiting' || state === 'running' || state === 'undoing';
}

/** How many are behind, and of how many: on the way there, or on the way back. */
export function partOf({ state, total, done, skipped = 0, undone = 0 }: Job): readonly [number, number] {
  return state === 'undoing' ? [undone, done] : [done + skipped, total];
}

/** Changes with the state, so that a card that was closed comes back when there is more to tell. */
export function nameOf({ id, state }: Job): string {
  return `${id}-${state}`;
}

/** Grows as the job comes further: through its states, and through its rows within one. */
function progressOf({ state, done, skipped = 0, undone = 0 }: Job): number {
  return stages[state] * 1e9 + done + skipped + undone;
}

const stages: Readonly<Record<Job['state'], number>> = {
  waiting: 0,
  running: 1,
  done: 2,
  cancelled: 2,
  failed: 2,
  undoing: 3,
  undone: 4,
};
