import type { Order, OrderPatch } from '@/shared/api/types';
import { formatPhone } from '@/shared/lib/phone';
import { emptyForm, type OrderForm } from '@/shared/orders/form';
import {
  toBuyer,
  toDelivery,
  toDiscount,
  toExtra,
  toLines,
  toPayment,
} from '@/shared/orders/toOrder';
import { toUtm, utmFields, utmTexts } from '@/shared/orders/utm';
import { changedFields, type FieldName } from './compare';

/** A saved order as the form shows it. */
export function formOf(order: Order): OrderForm {
  const { buyer, delivery, payment } = order;
  return {
    ...emptyForm(),
    key: '',
    lines: order.lines.map((line) => ({
      key: `line-${line.id}`,
      offerId: line.offer_id,
      offer: null,
      sku: line.sku,
      name: line.name,
      quantity: String(line.quantity),
      price: asText(line.price),
      discount: asText(line.discount),
    })),
    texts: {
      lastName: buyer.last_name,
      firstName: buyer.first_name,
      patronymic: buyer.patronymic,
      phone: formatPhone(buyer.phone),
      email: buyer.email,
      city: delivery.city,
      branch: delivery.branch,
      address: delivery.address,
      deliveryPrice: asText(delivery.price),
      // Money that is the whole sum follows the sum.
      ...(payment.cash_on_delivery !== order.total && { cash: asText(payment.cash_on_delivery) }),
      discount: asText(order.discount_value),
      comment: order.comment,
      ...utmTexts(order.utm),
    },
    isPercent: order.discount_kind === 'percent',
    deliveryId: delivery.method?.id ?? null,
    paymentId: payment.method?.id ?? null,
    cityRef: delivery.city_ref,
    branchRef: delivery.branch_ref,
    client: order.client,
    responsibleId: order.responsible?.id ?? null,
    sourceId: order.source?.id ?? null,
    extra: order.extra,
  };
}

/** What to send: only the parts in which something was changed, each of them whole. */
export function toPatch(order: Order, form: OrderForm, isCash: boolean): OrderPatch {
  const changed = new Set(changedFields(formOf(order), form));
  const parts: readonly (readonly [readonly FieldName[], () => Partial<OrderPatch>])[] = [
    [['lines'], () => ({ lines: toLines(form) })],
    [['client'], () => ({ client_id: form.client?.id ?? null })],
    [buyerFields, () => ({ buyer: buyerOf(order, form, changed.has('phone')) })],
    [
      ['delivery', 'city', 'branch', 'address', 'deliveryPrice'],
      () => ({ delivery: { ...toDelivery(form), carrier: order.delivery.carrier } }),
    ],
    [['payment', 'cash'], () => ({ payment: toPayment(form, isCash) })],
    [['discount'], () => toDiscount(form)],
    [['comment'], () => ({ comment: form.texts.comment ?? '' })],
    [['responsible'], () => ({ responsible_id: form.responsibleId ?? null })],
    [['source'], () => ({ source_id: form.sourceId })],
    [['extra'], () => ({ extra: toExtra(form) })],
    [utmFields, () => ({ utm: toUtm(form) })],
  ];
  const sent = parts.filter(([names]) => names.some((name) => changed.has(name)));
  return sent.reduce<OrderPatch>((patch, [, part]) => ({ ...patch, ...part() }), {
    version: order.version,
    ...cashAlong(order, form, isCash),
  });
}

const buyerFields = ['lastName', 'firstName', 'patronymic', 'phone', 'email'] as const;

/** A phone that was not touched goes back as it came: it may be hidden. */
function buyerOf(order: Order, form: OrderForm, isOtherPhone: boolean) {
  const buyer = toBuyer(form, null);
  return isOtherPhone ? buyer : { ...buyer, phone: order.buyer.phone };
}

/** Money that comes with the parcel and is the whole sum changes along with it. */
function cashAlong(order: Order, form: OrderForm, isCash: boolean): Partial<OrderPatch> {
  const payment = toPayment(form, isCash);
  const isSame = payment.cash_on_delivery === order.payment.cash_on_delivery;
  return isCash && !isSame ? { payment } : {};
}

/** «640», «640,50»; nothing is left empty. */
function asText(amount: string): string {
  return Number(amount) === 0 ? '' : amount.replace(/\.00$/u, '').replace('.', ',');
}
