import type { OrderForm } from './form';

const mostOfOne = 100_000;
const inHundred = 10_000;

/** Hryvnias as people write them, in kopecks: «1 713,50» is 171350; nothing is zero, words are `null`. */
export function readSum(text: string): number | null {
  const clean = text.replace(/[\s₴]/gu, '').replace(',', '.');
  if (clean === '') return 0;
  return /^\d{1,9}(\.\d{1,2})?$/u.test(clean) ? Math.round(Number(clean) * 100) : null;
}

/** How many of a thing, `null` where the text is no such count. */
export function readCount(text: string): number | null {
  const clean = text.trim();
  const count = /^\d{1,6}$/u.test(clean) ? Number(clean) : 0;
  return count >= 1 && count <= mostOfOne ? count : null;
}

/** «640.00», as the server takes sums. */
export function toAmount(kopecks: number): string {
  return (kopecks / 100).toFixed(2);
}

export interface Totals {
  /** By line, in their order. */
  readonly lines: readonly number[];
  readonly goods: number;
  readonly discount: number;
  readonly delivery: number;
  readonly total: number;
}

/** What the order will cost by the server's own rules; what cannot be read counts as nothing yet. */
export function countTotals(form: OrderForm): Totals {
  const lines = form.lines.map((line) => {
    const gross = (readCount(line.quantity) ?? 0) * (readSum(line.price) ?? 0);
    return Math.max(0, gross - (readSum(line.discount) ?? 0));
  });
  const goods = lines.reduce((sum, line) => sum + line, 0);
  const value = readSum(form.texts.discount ?? '') ?? 0;
  const wanted = form.isPercent ? Math.floor((goods * value + inHundred / 2) / inHundred) : value;
  const discount = Math.min(wanted, goods);
  const delivery = readSum(form.texts.deliveryPrice ?? '') ?? 0;
  return { lines, goods, discount, delivery, total: goods - discount + delivery };
}
