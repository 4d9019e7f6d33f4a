import { useLingui } from '@lingui/react/macro';
import type { OrderEntry } from '@/shared/api/types';
import type { FieldName } from './compare';

/** How the fields of an order are called. */
export function useFieldNames(): Readonly<Record<FieldName, string>> {
  const { t } = useLingui();
  return {
    lines: t`Товари`,
    discount: t`Знижка`,
    client: t`Клієнт`,
    lastName: t`Прізвище`,
    firstName: t`Ім’я`,
    patronymic: t`По батькові`,
    phone: t`Телефон`,
    email: t`E-mail`,
    delivery: t`Спосіб доставки`,
    city: t`Місто`,
    branch: t`Відділення`,
    address: t`Адреса`,
    deliveryPrice: t`Вартість доставки`,
    payment: t`Спосіб оплати`,
    cash: t`Післяплата`,
    responsible: t`Відповідальний`,
    source: t`Джерело`,
    comment: t`Коментар`,
    extra: t`Додаткові поля`,
    utmSource: 'utm_source',
    utmMedium: 'utm_medium',
    utmCampaign: 'utm_campaign',
    utmTerm: 'utm_term',
    utmContent: 'utm_content',
  };
}

/** How the timeline calls what was changed; what it does not name is nothing for people. */
export function useFactNames(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  const names = useFieldNames();
  return {
    status: t`Статус`,
    responsible: names.responsible,
    client: names.client,
    source: names.source,
    'buyer.name': t`Покупець`,
    'buyer.phone': names.phone,
    'buyer.email': names.email,
    lines: names.lines,
    discount: names.discount,
    total: t`Разом`,
    comment: names.comment,
    extra: names.extra,
    utm: t`UTM-мітки`,
    'delivery.method': names.delivery,
    'delivery.city': names.city,
    'delivery.branch': names.branch,
    'delivery.address': names.address,
    'delivery.price': names.deliveryPrice,
    'delivery.ttn': t`ТТН`,
    'delivery.ttn_status': t`Де посилка`,
    'payment.method': names.payment,
    'payment.cash_on_delivery': names.cash,
    'payment.paid': t`Сплачено`,
  };
}

/** What came of an attempt to call. */
export function useOutcomeNames(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    no_answer: t`Не відповідає`,
    off: t`Вимкнено`,
    call_back: t`Передзвонити`,
    reached: t`Додзвонилися`,
  };
}

/** What an entry of the timeline tells of. */
export function useDeedNames(): (entry: OrderEntry) => string {
  const { t } = useLingui();
  const outcomes = useOutcomeNames();
  return ({ action, outcome, changes }) => {
    switch (action) {
      case 'order.created':
        return t`Замовлення створено`;
      case 'order.called': {
        const said = outcomes[outcome ?? ''] ?? '';
        return t`Дзвінок: ${said}`;
      }
      case 'order.paid':
        return t`Оплата`;
      case 'order.locked':
        return t`Закрито від змін`;
      case 'order.unlocked':
        return t`Розблоковано`;
      case 'order.status_changed':
        return 'locked' in changes ? t`Новий статус, закрито від змін` : t`Новий статус`;
      case 'order.deleted':
        return t`Замовлення видалено`;
      case 'order.restored':
        return t`Замовлення повернуто`;
      case 'order.ttn_changed':
        return t`ТТН`;
      default:
        return t`Зміни`;
    }
  };
}
