import { useSyncExternalStore } from 'react';
import type { OfferChoice } from '@/shared/api/types';
import { newClientId } from '@/shared/lib/clientId';
import { createStore } from '@/shared/lib/store';

/** A thing of the order: an offer of the catalogue, or named by hand. */
export interface FormLine {
  readonly key: string;
  readonly offer: OfferChoice | null;
  readonly name: string;
  readonly quantity: string;
  readonly price: string;
  readonly discount: string;
}

export type TextName =
  | 'lastName'
  | 'firstName'
  | 'patronymic'
  | 'phone'
  | 'city'
  | 'branch'
  | 'address'
  | 'deliveryPrice'
  | 'cash'
  | 'discount'
  | 'comment';

/** An order that is being written, as it was typed. */
export interface OrderForm {
  /** The server makes one order of it, however often it is sent. */
  readonly key: string;
  readonly lines: readonly FormLine[];
  /** Only what was touched: the rest is the client's own, or nothing. */
  readonly texts: Readonly<Partial<Record<TextName, string>>>;
  readonly isPercent: boolean;
  readonly deliveryId: number | null;
  readonly paymentId: number | null;
}

interface Kept {
  readonly isOpen: boolean;
  readonly form: OrderForm;
}

/** Whose order, in which chat. */
export interface Place {
  readonly employeeId: number;
  readonly chatId: number;
}

/** Orders that are not sent yet: they outlive switching chats. */
const kept = createStore<ReadonlyMap<string, Kept>>(new Map());

const nameOf = ({ employeeId, chatId }: Place) => `${employeeId}-${chatId}`;

function change(place: Place, next: (known: Kept) => Kept): void {
  const known = kept.get().get(nameOf(place)) ?? { isOpen: false, form: emptyForm() };
  kept.set(new Map(kept.get()).set(nameOf(place), next(known)));
}

export function emptyForm(): OrderForm {
  return {
    key: newClientId(),
    lines: [],
    texts: {},
    isPercent: false,
    deliveryId: null,
    paymentId: null,
  };
}

export function useIsOpen(place: Place): boolean {
  return useSyncExternalStore(
    kept.subscribe,
    () => kept.get().get(nameOf(place))?.isOpen ?? false,
  );
}

/** The order of an open panel. */
export function useForm(place: Place): OrderForm | undefined {
  return useSyncExternalStore(kept.subscribe, () => kept.get().get(nameOf(place))?.form);
}

export function setOpen(place: Place, isOpen: boolean): void {
  change(place, (known) => ({ ...known, isOpen }));
}

export function changeForm(place: Place, next: (form: OrderForm) => OrderForm): void {
  change(place, (known) => ({ ...known, form: next(known.form) }));
}

/** The order was made, or is not wanted. */
export function forgetForm(place: Place): void {
  const rest = new Map(kept.get());
  rest.delete(nameOf(place));
  kept.set(rest);
}

/** One more of an offer: the line that has it counts on, or a new one begins. */
export function withOffer(form: OrderForm, offer: OfferChoice): OrderForm {
  const held = form.lines.find((line) => line.offer?.id === offer.id);
  if (held === undefined) {
    const line = { ...emptyLine(), offer, name: offer.name, price: offer.price };
    return { ...form, lines: [...form.lines, line] };
  }
  const quantity = String(Number(held.quantity) + 1 || 1);
  return withLine(form, { ...held, quantity });
}

export function withFreeLine(form: OrderForm): OrderForm {
  return { ...form, lines: [...form.lines, emptyLine()] };
}

export function withLine(form: OrderForm, line: FormLine): OrderForm {
  return { ...form, lines: form.lines.map((each) => (each.key === line.key ? line : each)) };
}

export function withoutLine(form: OrderForm, key: string): OrderForm {
  return { ...form, lines: form.lines.filter((line) => line.key !== key) };
}

function emptyLine(): FormLine {
  return { key: newClientId(), offer: null, name: '', quantity: '1', price: '', discount: '' };
}
