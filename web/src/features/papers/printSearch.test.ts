import { expect, test } from 'vitest';
import { readPrint } from './printSearch';

test('the address names orders and the kind of paper', () => {
  expect(readPrint({ ids: '3,1,3,x,-2' })).toEqual({ ids: [3, 1], isSlip: false });
  expect(readPrint({ ids: 7, kind: 'slip' })).toEqual({ ids: [7], isSlip: true });
  expect(readPrint({})).toEqual({ ids: [], isSlip: false });
});
