import { describe, expect, it } from 'vitest';
import { faultsOf, readSigned, toBulk, untouchedFields } from './bulkChange';
import { noneChosen } from './selection';

const two = { ids: new Set([3, 4]), all: false };

describe('a change of many products', () => {
  it('reads amounts as people type them', () => {
    expect([readSigned('−12,5'), readSigned('1 200'), readSigned('+7'), readSigned('сто')]).toEqual([-12.5, 1200, 7, null]);
  });

  it('is none while nothing is filled in', () => {
    expect(toBulk(untouchedFields, two, {})).toBeNull();
  });

  it('says which amount is not one', () => {
    expect(faultsOf({ ...untouchedFields, price: 'x', stock: '1,5' })).toEqual({ price: true, stock: true });
    expect(toBulk({ ...untouchedFields, price: 'x' }, two, {})).toBeNull();
  });

  it('names the products that are ticked', () => {
    expect(toBulk({ ...untouchedFields, price: '10' }, two, { q: 'лампа' })).toMatchObject({
      filter: null,
      product_ids: [3, 4],
      price: { how: 'percent', value: '10' },
      stock: null,
    });
  });

  it('takes all that match, by the words of the list', () => {
    const all = { ...noneChosen, all: true };

    expect(toBulk({ ...untouchedFields, state: 'archived' }, all, { q: 'лампа', sale: 'hidden', price_from: 5 })).toMatchObject({
      filter: { q: 'лампа', state: 'hidden', price_from: '5' },
      product_ids: [],
      state: 'archived',
    });
  });
});
