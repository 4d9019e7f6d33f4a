import type { OfferChoice } from '@/shared/api/types';
import { newClientId } from '@/shared/lib/clientId';

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
