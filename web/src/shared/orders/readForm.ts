import { isRecord, textOf } from '@/shared/lib/record';
import { isRowId } from '@/shared/lib/rowId';
import { emptyForm, type FormLine, type OrderForm, type TextName } from './form';
import { utmFields } from './utm';

const textNames = [
  'lastName',
  'firstName',
  'patronymic',
  'phone',
  'email',
  'city',
  'branch',
  'address',
  'deliveryPrice',
  'cash',
  'discount',
  'comment',
  ...utmFields,
] as const satisfies readonly TextName[];

/** A form that was kept as JSON; nothing where it is none. */
export function readForm(value: unknown): OrderForm | null {
  if (!isRecord(value) || typeof value.key !== 'string' || !Array.isArray(value.lines)) return null;
  const { lines, texts, client, extra } = value;
  return {
    ...emptyForm(),
    key: value.key,
    lines: lines.filter(isRecord).map(readLine),
    texts: isRecord(texts) ? readTexts(texts) : {},
    isPercent: value.isPercent === true,
    deliveryId: idOf(value.deliveryId),
    paymentId: idOf(value.paymentId),
    cityRef: textOf(value.cityRef),
    branchRef: textOf(value.branchRef),
    client: client === undefined ? undefined : readRef(client),
    responsibleId: value.responsibleId === undefined ? undefined : idOf(value.responsibleId),
    sourceId: idOf(value.sourceId),
    extra: (Array.isArray(extra) ? extra : [])
      .filter(isRecord)
      .map(({ name, value: text }) => ({ name: textOf(name), value: textOf(text) })),
  };
}

function readLine(line: Readonly<Record<string, unknown>>): FormLine {
  return {
    key: textOf(line.key),
    offerId: idOf(line.offerId),
    // How many are left is asked anew.
    offer: null,
    sku: textOf(line.sku),
    name: textOf(line.name),
    quantity: textOf(line.quantity),
    price: textOf(line.price),
    discount: textOf(line.discount),
  };
}

function readTexts(texts: Readonly<Record<string, unknown>>): OrderForm['texts'] {
  return Object.fromEntries(
    textNames.flatMap((name) => {
      const text = texts[name];
      return typeof text === 'string' ? [[name, text]] : [];
    }),
  );
}

function readRef(ref: unknown): OrderForm['client'] {
  if (!isRecord(ref) || !isRowId(ref.id)) return null;
  return { id: ref.id, name: textOf(ref.name) };
}

function idOf(value: unknown): number | null {
  return isRowId(value) ? value : null;
}
