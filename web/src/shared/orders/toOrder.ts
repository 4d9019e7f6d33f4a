import type { Client, OrderDraft } from '@/shared/api/types';
import type { FormLine, OrderForm } from './form';
import { countTotals, readCount, readSum, toAmount } from './sums';
import { toUtm } from './utm';

/** What the page itself sees to be wrong; the server says the rest. */
export type Problem = 'empty' | 'name' | 'count' | 'sum' | 'discount';

/** Problems by the server's names of fields: `lines.0.price`. */
export type Problems = Readonly<Record<string, Problem>>;

export function findProblems(form: OrderForm): Problems {
  const found: Record<string, Problem> = {};
  if (form.lines.length === 0) found.lines = 'empty';
  form.lines.forEach((line, place) => {
    for (const [name, problem] of problemsOf(line)) found[`lines.${place}.${name}`] = problem;
  });
  const { discount = '', deliveryPrice = '', cash = '' } = form.texts;
  const off = readSum(discount);
  if (off === null || (form.isPercent && off > 100 * 100)) found.discount_value = 'discount';
  if (readSum(deliveryPrice) === null) found['delivery.price'] = 'sum';
  if (readSum(cash) === null) found['payment.cash_on_delivery'] = 'sum';
  return found;
}

function problemsOf(line: FormLine): [string, Problem][] {
  const found: [string, Problem][] = [];
  const [count, price, discount] = [
    readCount(line.quantity),
    readSum(line.price),
    readSum(line.discount),
  ];
  if (line.offerId === null && line.name.trim() === '') found.push(['name', 'name']);
  if (count === null) found.push(['quantity', 'count']);
  if (price === null || line.price.trim() === '') found.push(['price', 'sum']);
  if (discount === null || discount > (count ?? 0) * (price ?? 0)) {
    found.push(['discount', 'discount']);
  }
  return found;
}

/** Whose order it is, and whether its money comes with the parcel. */
interface About {
  readonly chatId: number | null;
  readonly clientId: number | null;
  /** The client's card, once it is here. */
  readonly client: Client | null;
  readonly isCash: boolean;
}

/** The order as the server takes it; what was not touched of the buyer it reads from the card. */
export function toOrder(form: OrderForm, { chatId, clientId, client, isCash }: About): OrderDraft {
  const { texts } = form;
  return {
    lines: toLines(form),
    client_id: clientId,
    buyer: toBuyer(form, client),
    delivery: toDelivery(form),
    payment: toPayment(form, isCash),
    ...toDiscount(form),
    comment: texts.comment ?? '',
    ...(form.responsibleId !== undefined && { responsible_id: form.responsibleId }),
    source_id: form.sourceId,
    source: '',
    utm: toUtm(form),
    extra: toExtra(form),
    external_id: '',
    chat_id: chatId,
  };
}

export function toLines(form: OrderForm): OrderDraft['lines'] {
  return form.lines.map((line) => ({
    offer_id: line.offerId,
    sku: line.sku,
    name: line.name.trim(),
    quantity: readCount(line.quantity) ?? 1,
    price: toAmount(readSum(line.price) ?? 0),
    discount: toAmount(readSum(line.discount) ?? 0),
  }));
}

/** Money that comes with the parcel is the whole sum until another one is written. */
export function toPayment(form: OrderForm, isCash: boolean) {
  const { cash } = form.texts;
  const sum = cash === undefined ? countTotals(form).total : (readSum(cash) ?? 0);
  return { method_id: form.paymentId, cash_on_delivery: toAmount(isCash ? sum : 0) };
}

export function toDiscount(form: OrderForm): Pick<OrderDraft, 'discount_kind' | 'discount_value'> {
  return {
    discount_kind: form.isPercent ? 'percent' : 'sum',
    discount_value: toAmount(readSum(form.texts.discount ?? '') ?? 0),
  };
}

export function toExtra({ extra }: OrderForm): OrderDraft['extra'] {
  return extra.filter(({ name }) => name.trim() !== '').map(({ name, value }) => ({ name, value }));
}

export function toDelivery({ texts, ...form }: OrderForm) {
  return {
    method_id: form.deliveryId,
    carrier: '' as const,
    city: texts.city ?? '',
    city_ref: form.cityRef,
    branch: texts.branch ?? '',
    branch_ref: form.branchRef,
    address: texts.address ?? '',
    price: toAmount(readSum(texts.deliveryPrice ?? '') ?? 0),
  };
}

/** The card's phone may be hidden from this employee, so it is named only when it was changed. */
export function toBuyer({ texts }: OrderForm, client: Client | null) {
  return {
    last_name: texts.lastName ?? client?.last_name ?? '',
    first_name: texts.firstName ?? client?.first_name ?? '',
    patronymic: texts.patronymic ?? client?.patronymic ?? '',
    phone: texts.phone ?? '',
    email: texts.email ?? '',
  };
}
