import { expect, test } from 'vitest';
import { movedTo } from './arranging';

test('a row goes where it is put, and no further than the ends', () => {
  expect(movedTo([1, 2, 3], 3, 0)).toEqual([3, 1, 2]);
  expect(movedTo([1, 2, 3], 1, 1)).toEqual([2, 1, 3]);
  expect(movedTo([1, 2, 3], 1, 9)).toEqual([2, 3, 1]);
  expect(movedTo([1, 2, 3], 2, -1)).toEqual([2, 1, 3]);
});
