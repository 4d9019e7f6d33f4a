import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { employeesQuery } from '@/shared/directory/api';
import { formatPercentage } from '@/shared/lib/format';
import type { FormLine, OrderForm } from '@/shared/orders/form';
import { deliveryMethodsQuery, orderSourcesQuery, paymentMethodsQuery } from '@/shared/orders/methods';
import { readSum, toAmount } from '@/shared/orders/sums';
import { useMoney } from '@/shared/session/useMoney';
import type { FieldName } from './compare';

type Tell = (text: string) => string;

interface Named {
  readonly id: number;
  readonly name: string;
}

/** What a field of a form says, in words for people. */
export function useTold(): (name: FieldName, form: OrderForm) => string {
  const { t } = useLingui();
  const { money } = useMoney();
  const sumText = (text = '') => toSum(text, money);
  const deliveries = useQuery(deliveryMethodsQuery).data?.items;
  const payments = useQuery(paymentMethodsQuery).data?.items;
  const sources = useQuery(orderSourcesQuery).data?.items;
  const people = useQuery(employeesQuery).data?.items.map(({ id, full_name: name }) => ({ id, name }));
  const told: Partial<Readonly<Record<FieldName, (form: OrderForm) => string>>> = {
    lines: ({ lines }) => lines.map((line) => lineText(line, sumText)).join('\n'),
    client: ({ client }) => client?.name ?? '',
    delivery: ({ deliveryId }) => nameOf(deliveries, deliveryId),
    payment: ({ paymentId }) => nameOf(payments, paymentId),
    source: ({ sourceId }) => nameOf(sources, sourceId),
    responsible: ({ responsibleId = null }) => nameOf(people, responsibleId),
    extra: ({ extra }) => extra.map((each) => `${each.name}: ${each.value}`).join('\n'),
    discount: ({ isPercent, texts: { discount = '' } }) =>
      isPercent ? formatPercentage(Number(discount)) : sumText(discount),
    cash: ({ texts: { cash } }) => (cash === undefined ? t`Уся сума` : sumText(cash)),
    deliveryPrice: ({ texts }) => sumText(texts.deliveryPrice),
  };
  return (name, form) => told[name]?.(form) ?? textOf(form, name);
}

function textOf({ texts }: OrderForm, name: FieldName): string {
  return Object.entries(texts).find(([known]) => known === name)?.[1] ?? '';
}

function nameOf(items: readonly Named[] | undefined, chosen: number | null): string {
  return items?.find(({ id }) => id === chosen)?.name ?? '';
}

function lineText({ name, quantity, price, discount }: FormLine, sumText: Tell): string {
  const off = (readSum(discount) ?? 0) > 0 ? ` − ${sumText(discount)}` : '';
  return `${name} · ${quantity} × ${sumText(price)}${off}`;
}

function toSum(text: string, money: Tell): string {
  const sum = readSum(text);
  return sum === null ? text : money(toAmount(sum));
}
