import { useSyncExternalStore } from 'react';
import { createStore } from '@/shared/lib/store';
import { emptyForm, type OrderForm } from '@/shared/orders/form';

interface Draft {
  readonly isOpen: boolean;
  readonly form: OrderForm;
}

/** Whose order, in which chat; without one it is the full page's own. */
export interface Place {
  readonly employeeId: number;
  readonly chatId: number | null;
  readonly clientId?: number | null;
}

/** Orders that are not sent yet: they outlive switching chats. */
const drafts = createStore<ReadonlyMap<string, Draft>>(new Map());

function nameOf({ employeeId, chatId, clientId = null }: Place): string {
  if (chatId !== null) return `${employeeId}-${chatId}`;
  return clientId === null ? `${employeeId}-page` : `${employeeId}-of-${clientId}`;
}

function change(place: Place, next: (known: Draft) => Draft): void {
  const known = drafts.get().get(nameOf(place)) ?? { isOpen: false, form: emptyForm() };
  drafts.set(new Map(drafts.get()).set(nameOf(place), next(known)));
}

export function useIsOpen(place: Place): boolean {
  return useSyncExternalStore(
    drafts.subscribe,
    () => drafts.get().get(nameOf(place))?.isOpen ?? false,
  );
}

/** The order that is being written there. */
export function useDraft(place: Place): OrderForm | undefined {
  return useSyncExternalStore(drafts.subscribe, () => drafts.get().get(nameOf(place))?.form);
}

export function setOpen(place: Place, isOpen: boolean): void {
  change(place, (known) => ({ ...known, isOpen }));
}

export function changeDraft(place: Place, next: (form: OrderForm) => OrderForm): void {
  change(place, (known) => ({ ...known, form: next(known.form) }));
}

/** The order was made, or is not wanted. */
export function forgetDraft(place: Place): void {
  const rest = new Map(drafts.get());
  rest.delete(nameOf(place));
  drafts.set(rest);
}
