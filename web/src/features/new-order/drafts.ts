import { useSyncExternalStore } from 'react';
import { keep, readKept } from '@/shared/lib/kept';
import { createStore } from '@/shared/lib/store';
import { emptyForm, type OrderForm } from '@/shared/orders/form';
import { readDraft, type Draft } from './keptDraft';

/** Whose order, in which chat; without one it is the full page's own. */
export interface Place {
  readonly employeeId: number;
  readonly chatId: number | null;
  readonly clientId?: number | null;
}

/** Orders that are not sent yet: they outlive switching chats, and a reload too. */
const drafts = createStore(new Map<string, Draft>());

function nameOf({ employeeId, chatId, clientId = null }: Place): string {
  if (chatId !== null) return `${employeeId}-${chatId}`;
  return clientId === null ? `${employeeId}-page` : `${employeeId}-of-${clientId}`;
}

function change(place: Place, next: (known: Draft) => Draft): void {
  const draft = next(find(place) ?? { isOpen: false, form: emptyForm() });
  drafts.set(new Map(drafts.get()).set(nameOf(place), draft));
  keep(keptAs(place), draft.isOpen || isBegun(draft.form) ? draft : null);
}

/** Something was written or chosen; a key of its own each form has. */
function isBegun(form: OrderForm): boolean {
  return JSON.stringify({ ...form, key: '' }) !== JSON.stringify({ ...emptyForm(), key: '' });
}

function keptAs(place: Place): string {
  return `kramar-order-${nameOf(place)}`;
}

/** What the last page has left is read once, when it is first asked for. */
const asked = new Set<string>();

function find(place: Place): Draft | undefined {
  const name = nameOf(place);
  const known = drafts.get().get(name);
  if (known !== undefined || asked.has(name)) return known;
  asked.add(name);
  const draft = readDraft(readKept(keptAs(place)));
  // Not told to anybody: whoever asks gets it right now.
  if (draft !== null) drafts.get().set(name, draft);
  return draft ?? undefined;
}

export function useIsOpen(place: Place): boolean {
  return useSyncExternalStore(
    drafts.subscribe,
    () => find(place)?.isOpen ?? false,
  );
}

/** The order that is being written there. */
export function useDraft(place: Place): OrderForm | undefined {
  return useSyncExternalStore(drafts.subscribe, () => find(place)?.form);
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
  keep(keptAs(place), null);
}
