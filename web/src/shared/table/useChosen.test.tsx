import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noneChosen, type Chosen } from './selection';
import { useChosen } from './useChosen';

test('all that one filter finds is not all that another finds, nor after the way back', () => {
  const found: Chosen = { ids: [], all: true };
  const { result, rerender } = renderHook(({ search }) => useChosen<Chosen>(noneChosen, search), {
    initialProps: { search: { status: 3 } },
  });
  act(() => result.current[1](found));
  rerender({ search: { status: 3 } });
  expect(result.current[0]).toBe(found);

  rerender({ search: { status: 4 } });
  expect(result.current[0]).toBe(noneChosen);
  rerender({ search: { status: 3 } });
  expect(result.current[0]).toBe(noneChosen);
});
