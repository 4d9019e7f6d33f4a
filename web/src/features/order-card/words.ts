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
  const deeds: Readonly<Record<string, string>> = {
    'order.created': t`Замовлення створено`,
    'order.handed_back': t`Повернуто в чергу: відповідальний іде з робочого місця`,
    'order.paid': t`Оплата`,
    'order.locked': t`Закрито від змін`,
    'order.unlocked': t`Розблоковано`,
    'order.deleted': t`Замовлення видалено`,
    'order.restored': t`Замовлення повернуто`,
    'order.ttn_changed': t`ТТН`,
  };
  return ({ action, outcome, changes }) => {
    if (action === 'order.called') {
      const said = outcomes[outcome ?? ''] ?? '';
      return t`Дзвінок: ${said}`;
    }
    if (action === 'order.status_changed') {
      return 'locked' in changes ? t`Новий статус, закрито від змін` : t`Новий статус`;
    }
    return deeds[action] ?? t`Зміни`;
  };
}
