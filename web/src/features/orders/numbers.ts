import type { OrderCounts, OrderStatus } from '@/shared/api/types';
import { idsOf, wordsOf, type OrderSearch } from './search';

/** How many orders; at least so many where it is not exact. */
export interface OrderNumber {
  readonly count: number;
  readonly isExact: boolean;
}

export function numberOf(counts: OrderCounts | undefined, statusId: number): OrderNumber | undefined {
  if (counts === undefined) return undefined;
  const found = counts.statuses.find(({ id }) => id === statusId);
  return { count: found?.count ?? 0, isExact: found?.is_exact ?? true };
}

/** How many orders have one of these statuses. */
export function sumOf(
  counts: OrderCounts | undefined,
  statuses: readonly Pick<OrderStatus, 'id'>[],
): OrderNumber | undefined {
  if (counts === undefined) return undefined;
  const ids = new Set(statuses.map(({ id }) => id));
  const found = counts.statuses.filter(({ id }) => ids.has(id));
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    isExact: found.every(({ is_exact }) => is_exact),
  };
}

/**
 * How many orders the whole filter finds, `null` where they were not counted to the end: the numbers
 * of statuses leave the choice of a status out.
 */
export function foundOf(counts: OrderCounts | undefined, search: OrderSearch): number | null {
  if (counts === undefined) return null;
  if (search.status !== undefined) {
    const chosen = sumOf(
      counts,
      idsOf(search.status).map((id) => ({ id })),
    );
    return chosen?.isExact === true ? chosen.count : null;
  }
  if (!counts.is_exact) return null;
  if (search.group === undefined) return counts.total;
  return wordsOf(search.group).reduce((sum, word) => sum + (counts.groups[word] ?? 0), 0);
}
