/** Which products are wanted, as the address holds it: only what differs from the usual. */
export interface ProductSearch {
  readonly q?: string;
  readonly category?: number;
  readonly stock?: 'in' | 'low' | 'out';
  readonly price_from?: number;
  readonly price_to?: number;
  readonly sale?: 'active' | 'hidden' | 'archived';
}

const stocks = ['in', 'low', 'out'] as const;
const sales = ['active', 'hidden', 'archived'] as const;

/** Keeps of an address what a filter may be; anything else is passed over. */
export function readProductSearch(search: Readonly<Record<string, unknown>>): ProductSearch {
  const q = typeof search.q === 'string' || typeof search.q === 'number' ? String(search.q) : '';
  const category = readNumber(search.category);
  const from = readNumber(search.price_from);
  const to = readNumber(search.price_to);
  const stock = stocks.find((word) => word === search.stock);
  const sale = sales.find((word) => word === search.sale);
  return {
    ...(q === '' ? {} : { q }),
    ...(category === null ? {} : { category }),
    ...(from === null ? {} : { price_from: from }),
    ...(to === null ? {} : { price_to: to }),
    ...(stock === undefined ? {} : { stock }),
    ...(sale === undefined ? {} : { sale }),
  };
}

/** How many choices, besides the words that are searched for, narrow the list. */
export function isNarrowed(search: ProductSearch): boolean {
  return Object.keys(search).length > 0;
}

function readNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
}
