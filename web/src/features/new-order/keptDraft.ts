import { isRecord, textOf } from '@/shared/lib/record';
import { emptyForm, type FormLine, type OrderForm, type TextName } from '@/shared/orders/form';

/** An order that is being written, and whether its panel is open. */
export interface Draft {
  readonly isOpen: boolean;
  readonly form: OrderForm;
}

const names: readonly TextName[] = [
  ...(['lastName', 'firstName', 'patronymic', 'phone', 'email', 'city', 'branch'] as const),
  ...(['address', 'deliveryPrice', 'cash', 'discount', 'comment'] as const),
];

/** Reads what this browser has kept; nothing where it is absent or broken. */
export function readDraft(kept: unknown): Draft | null {
  if (!isRecord(kept) || !isRecord(kept.form)) return null;
  const { form } = kept;
  if (typeof form.key !== 'string' || !Array.isArray(form.lines)) return null;
  const texts = isRecord(form.texts) ? form.texts : {};
  const known = names.filter((name) => typeof texts[name] === 'string');
  return {
    isOpen: kept.isOpen === true,
    form: {
      ...emptyForm(),
      key: form.key,
      lines: form.lines.filter(isRecord).map(readLine),
      texts: Object.fromEntries(known.map((name) => [name, textOf(texts[name])])),
      isPercent: form.isPercent === true,
      deliveryId: idOf(form.deliveryId),
      paymentId: idOf(form.paymentId),
    },
  };
}

/** The offer itself is asked for again: its stock and picture may be others by now. */
function readLine(line: Readonly<Record<string, unknown>>): FormLine {
  return {
    key: textOf(line.key),
    offerId: idOf(line.offerId),
    offer: null,
    sku: textOf(line.sku),
    name: textOf(line.name),
    quantity: textOf(line.quantity),
    price: textOf(line.price),
    discount: textOf(line.discount),
  };
}

function idOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
