import { withoutText, withText, type OrderForm, type TextName } from '@/shared/orders/form';
import { readSum } from '@/shared/orders/sums';
import { utmFields } from '@/shared/orders/utm';

/** What two people may have written differently; each is compared and chosen by itself. */
export type FieldName =
  | 'client'
  | 'responsible'
  | 'source'
  | 'lines'
  | 'delivery'
  | 'payment'
  | 'extra'
  | TextName;

interface Field {
  /** The same text for the same meaning. */
  readonly told: (form: OrderForm) => string;
  readonly take: (into: OrderForm, from: OrderForm) => OrderForm;
}

const fields: Readonly<Record<FieldName, Field>> = {
  client: field(({ client }) => client?.id, (into, { client }) => ({ ...into, client })),
  lastName: text('lastName'),
  firstName: text('firstName'),
  patronymic: text('patronymic'),
  phone: {
    ...text('phone'),
    told: ({ texts }) => (texts.phone ?? '').replace(/[\s()-]/gu, ''),
  },
  email: text('email'),
  lines: field(
    ({ lines }) =>
      lines.map(({ offerId, name, quantity, price, discount }) => [
        offerId,
        name.trim(),
        quantity.trim(),
        sumOf(price),
        sumOf(discount),
      ]),
    (into, { lines }) => ({ ...into, lines }),
  ),
  discount: {
    told: ({ texts, isPercent }) => told([sumOf(texts.discount), isPercent]),
    take: (into, from) => ({ ...text('discount').take(into, from), isPercent: from.isPercent }),
  },
  delivery: field(({ deliveryId }) => deliveryId, (into, { deliveryId }) => ({ ...into, deliveryId })),
  city: {
    told: ({ texts, cityRef }) => told([texts.city?.trim(), cityRef]),
    take: (into, from) => ({ ...text('city').take(into, from), cityRef: from.cityRef }),
  },
  branch: {
    told: ({ texts, branchRef }) => told([texts.branch?.trim(), branchRef]),
    take: (into, from) => ({ ...text('branch').take(into, from), branchRef: from.branchRef }),
  },
  address: text('address'),
  deliveryPrice: { ...text('deliveryPrice'), told: ({ texts }) => sumOf(texts.deliveryPrice) },
  payment: field(({ paymentId }) => paymentId, (into, { paymentId }) => ({ ...into, paymentId })),
  cash: {
    ...text('cash'),
    told: ({ texts: { cash } }) => (cash === undefined ? 'all' : sumOf(cash)),
  },
  responsible: field(
    ({ responsibleId }) => responsibleId,
    (into, { responsibleId }) => ({ ...into, responsibleId }),
  ),
  source: field(({ sourceId }) => sourceId, (into, { sourceId }) => ({ ...into, sourceId })),
  comment: text('comment'),
  utmSource: text('utmSource'),
  utmMedium: text('utmMedium'),
  utmCampaign: text('utmCampaign'),
  utmTerm: text('utmTerm'),
  utmContent: text('utmContent'),
  extra: field(
    ({ extra }) => extra.filter(({ name }) => name.trim() !== '').map(({ name, value }) => [name, value]),
    (into, { extra }) => ({ ...into, extra }),
  ),
};

/** In the order of the card. */
const names = [
  'lines',
  'discount',
  'client',
  'lastName',
  'firstName',
  'patronymic',
  'phone',
  'email',
  'delivery',
  'city',
  'branch',
  'address',
  'deliveryPrice',
  'payment',
  'cash',
  'responsible',
  'source',
  'comment',
  'extra',
  ...utmFields,
] as const satisfies readonly FieldName[];

/** In what two forms differ. */
export function changedFields(one: OrderForm, other: OrderForm): readonly FieldName[] {
  return names.filter((name) => fields[name].told(one) !== fields[name].told(other));
}

/** Puts some fields of one form into another. */
export function takeFields(into: OrderForm, from: OrderForm, taken: readonly FieldName[]): OrderForm {
  return taken.reduce((form, name) => fields[name].take(form, from), into);
}

/** An order that is being edited: what it was when that began, and what it is to be. */
export interface Edit {
  readonly base: OrderForm;
  readonly mine: OrderForm;
}

export interface Rebased extends Edit {
  /** What both have changed, and not to the same. */
  readonly conflicts: readonly FieldName[];
}

/**
 * Brings an edit up to the order as others have saved it meanwhile: what only they changed is
 * taken over, what only this employee changed stays, and the rest is a conflict.
 */
export function rebase({ base, mine }: Edit, theirs: OrderForm): Rebased {
  const theirChanges = changedFields(base, theirs);
  const myChanges = new Set(changedFields(base, mine));
  const differing = new Set(changedFields(mine, theirs));
  const conflicts = theirChanges.filter((name) => myChanges.has(name) && differing.has(name));
  const held = new Set(conflicts);
  const taken = theirChanges.filter((name) => !held.has(name));
  return {
    // Of a field that both have changed, the beginning is what both began with.
    base: takeFields(theirs, base, conflicts),
    mine: takeFields(mine, theirs, taken),
    conflicts,
  };
}

function text(name: TextName): Field {
  return {
    told: ({ texts }) => (texts[name] ?? '').trim(),
    take: (into, { texts }) => {
      const taken = texts[name];
      return taken === undefined ? withoutText(into, name) : withText(into, name, taken);
    },
  };
}

function field(value: (form: OrderForm) => unknown, take: Field['take']): Field {
  return { told: (form) => told(value(form)), take };
}

function told(value: unknown): string {
  return JSON.stringify(value ?? null);
}

/** «640» and «640,00» are one sum; what is no sum is told as it was written. */
function sumOf(written = ''): string {
  return String(readSum(written) ?? written);
}
