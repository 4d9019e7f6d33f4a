import type { OfferChoice } from '@/shared/api/types';
import { newClientId } from '@/shared/lib/clientId';
import type { UtmName } from './utm';

/** A thing of the order: an offer of the catalogue, or named by hand. */
export interface FormLine {
  readonly key: string;
  readonly offerId: number | null;
  /** As it was when it was chosen. */
  readonly offer: OfferChoice | null;
  readonly sku: string;
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
  | 'email'
  | 'city'
  | 'branch'
  | 'address'
  | 'deliveryPrice'
  | 'cash'
  | 'discount'
  | 'comment'
  | UtmName;

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
  /** The carrier's own names of the city and the branch, where they were chosen from its lists. */
  readonly cityRef: string;
  readonly branchRef: string;
  /** Nothing yet: whoever the order is begun for, and whoever makes it. */
  readonly client: Ref | null | undefined;
  readonly responsibleId: number | null | undefined;
  readonly sourceId: number | null;
  readonly extra: readonly ExtraField[];
}

interface Ref {
  readonly id: number;
  readonly name: string;
}

/** A field of the shop's own. */
export interface ExtraField {
  readonly name: string;
  readonly value: string;
}

/** Changes the form by what it is at that moment. */
export type ChangeForm = (next: (form: OrderForm) => OrderForm) => void;

export function emptyForm(): OrderForm {
  return {
    key: newClientId(),
    lines: [],
    texts: {},
    isPercent: false,
    deliveryId: null,
    paymentId: null,
    cityRef: '',
    branchRef: '',
    client: undefined,
    responsibleId: undefined,
    sourceId: null,
    extra: [],
  };
}

/** One more of an offer: the line that has it counts on, or a new one begins. */
export function withOffer(form: OrderForm, offer: OfferChoice): OrderForm {
  const held = form.lines.find((line) => line.offerId === offer.id);
  if (held === undefined) {
    const { id: offerId, sku, name, price } = offer;
    const line = { ...emptyLine(), offerId, offer, sku, name, price };
    return { ...form, lines: [...form.lines, line] };
  }
  const quantity = String(Number(held.quantity) + 1 || 1);
  return withLine(form, { ...held, quantity });
}

export function withText(form: OrderForm, name: TextName, text: string): OrderForm {
  return { ...form, texts: { ...form.texts, [name]: text } };
}

/** Of another method other money comes with the parcel: the whole sum, until it is changed. */
export function withPayment(form: OrderForm, paymentId: number | null): OrderForm {
  return { ...withoutText(form, 'cash'), paymentId };
}

/** As if it had never been touched. */
export function withoutText(form: OrderForm, name: TextName): OrderForm {
  const texts = { ...form.texts };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a fresh copy, a closed list of names
  delete texts[name];
  return { ...form, texts };
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
  return {
    key: newClientId(),
    offerId: null,
    offer: null,
    sku: '',
    name: '',
    quantity: '1',
    price: '',
    discount: '',
  };
}
