import { useLingui } from '@lingui/react/macro';
import type { ColumnName } from './columns';
import type { PaymentState } from './search';

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

export function usePaymentName(): Readonly<Record<PaymentState, string>> {
  const { t } = useLingui();
  return { unpaid: t`Не оплачено`, part: t`Частково`, paid: t`Оплачено` };
}
