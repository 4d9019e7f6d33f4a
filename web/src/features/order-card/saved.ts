import type { Order } from '@/shared/api/types';
import { readSum, type Totals } from '@/shared/orders/sums';

/** The server's own sums. */
export function totalsOf(order: Order): Totals {
  return {
    lines: order.lines.map(({ total }) => kopecks(total)),
    goods: kopecks(order.lines_total),
    discount: kopecks(order.discount),
    delivery: kopecks(order.delivery.price),
    total: kopecks(order.total),
  };
}

/** How many of each offer the order has taken from the stock; what came back is there again. */
export function heldBy({ status, lines }: Order): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  if (status.group === 'refused' || status.group === 'returned') return held;
  for (const { offer_id: id, quantity } of lines) {
    if (id !== null) held.set(id, (held.get(id) ?? 0) + quantity);
  }
  return held;
}

const kopecks = (amount: string) => readSum(amount) ?? 0;
