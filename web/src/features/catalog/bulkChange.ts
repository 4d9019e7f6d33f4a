import type { ProductBulk } from '@/shared/api/types';
import type { ProductSearch } from './filter';
import type { Chosen } from './selection';

/** What is filled in of the dialog: the amounts as they are typed. */
export interface BulkFields {
  readonly priceHow: 'set' | 'add' | 'percent';
  readonly price: string;
  readonly stockHow: 'set' | 'add';
  readonly stock: string;
  /** Empty leaves the category, «0» is none. */
  readonly category: string;
  readonly state: '' | 'active' | 'archived';
}

export const untouchedFields: BulkFields = {
  priceHow: 'percent',
  price: '',
  stockHow: 'set',
  stock: '',
  category: '',
  state: '',
};

/** Reads «−12,5», «1 200»; null where it is no number. */
export function readSigned(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.').replace(/^[−–]/, '-');
  return /^[+-]?\d{1,10}(\.\d{1,2})?$/.test(bare) ? Number(bare) : null;
}

/** Which of the amounts is not one, so that the dialog can say so. */
export function faultsOf(fields: BulkFields): { readonly price: boolean; readonly stock: boolean } {
  const stock = readSigned(fields.stock);
  return {
    price: fields.price.trim() !== '' && readSigned(fields.price) === null,
    stock: fields.stock.trim() !== '' && (stock === null || !Number.isInteger(stock)),
  };
}

/** The change as the server takes it; null while nothing, or nothing readable, is filled in. */
export function toBulk(fields: BulkFields, chosen: Chosen, search: ProductSearch): ProductBulk | null {
  const faults = faultsOf(fields);
  const [price, stock] = [readSigned(fields.price), readSigned(fields.stock)];
  const isEmpty = price === null && stock === null && fields.category === '' && fields.state === '';
  if (faults.price || faults.stock || isEmpty) return null;
  return {
    filter: chosen.all ? toFilter(search) : null,
    product_ids: chosen.all ? [] : [...chosen.ids],
    price: price === null ? null : { how: fields.priceHow, value: String(price) },
    stock: stock === null ? null : { how: fields.stockHow, value: stock },
    category_id: fields.category === '' ? null : Number(fields.category),
    state: fields.state,
  };
}

function toFilter({ sale, price_from: from, price_to: to, ...rest }: ProductSearch): NonNullable<ProductBulk['filter']> {
  return {
    q: '',
    stock: '',
    ...rest,
    ...(from === undefined ? {} : { price_from: String(from) }),
    ...(to === undefined ? {} : { price_to: String(to) }),
    state: sale ?? 'all',
  };
}
