import { useLingui } from '@lingui/react/macro';
import type { ColumnName } from './columns';
import type { Carrier, OrderGroup, PaymentState } from './search';

export function useColumnTitle(): Readonly<Record<ColumnName, string>> {
  const { t } = useLingui();
  return {
    status: t`Статус`,
    buyer: t`Покупець`,
    phone: t`Телефон`,
    goods: t`Товари`,
    total: t`Сума`,
    payment: t`Оплата`,
    responsible: t`Відповідальний`,
    source: t`Джерело`,
    delivery: t`Доставка`,
    ttn: t`ТТН`,
    comment: t`Коментар`,
    utm: t`UTM`,
    created: t`Створено`,
    changed: t`Змінено`,
  };
}

export function useGroupName(): Readonly<Record<OrderGroup, string>> {
  const { t } = useLingui();
  return {
    new: t`Нові`,
    work: t`У роботі`,
    sent: t`У дорозі`,
    done: t`Виконані`,
    refused: t`Відмови`,
    returned: t`Повернення`,
  };
}

export function useCarrierName(): Readonly<Record<Carrier, string>> {
  const { t } = useLingui();
  return {
    nova_poshta: t`Нова пошта`,
    ukrposhta: t`Укрпошта`,
    meest: t`Meest`,
    courier: t`Кур’єр`,
    pickup: t`Самовивіз`,
    other: t`Інше`,
  };
}

export function usePaymentName(): Readonly<Record<PaymentState, string>> {
  const { t } = useLingui();
  return { unpaid: t`Не оплачено`, part: t`Частково`, paid: t`Оплачено` };
}
