import type { KeyboardEvent, RefObject } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { Order } from '@/shared/api/types';

/** Arrows, J and K go from row to row; Enter opens what is reached, as any link. */
export function useRowKeys(
  orders: readonly Order[],
  virtual: RefObject<VirtualizerHandle | null>,
  scroller: RefObject<HTMLElement | null>,
): (event: KeyboardEvent) => void {
  return (event) => {
    const step = stepOf(event);
    if (step === 0) return;
    const focused = document.activeElement?.getAttribute('data-order');
    const at = orders.findIndex(({ id }) => String(id) === focused);
    const index = at === -1 ? 0 : at + step;
    const order = orders[index];
    if (order === undefined) return;
    event.preventDefault();
    virtual.current?.scrollToIndex(index, { align: 'nearest' });
    // The row may have to be drawn first.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-order="${order.id}"]`)?.focus(),
    );
  };
}

function stepOf({ key, code, target, ctrlKey, metaKey, altKey }: KeyboardEvent): number {
  if (ctrlKey || metaKey || altKey || isBusy(target)) return 0;
  if (key === 'ArrowDown' || code === 'KeyJ') return 1;
  return key === 'ArrowUp' || code === 'KeyK' ? -1 : 0;
}

/** A menu has the keyboard, or a column is being made wider. */
function isBusy(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role="menu"], [role="separator"], input') !== null;
}
