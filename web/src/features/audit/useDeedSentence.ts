import { useLingui } from '@lingui/react/macro';

/** What was done, in a sentence that the name of its object ends: «Змінено роль …». */
export function useDeedSentence(action: string): string {
  const { t } = useLingui();
  const whole = useWholeSentences()[action];
  const nouns = useNouns();
  const verbs = useVerbs();
  if (whole !== undefined) return whole;
  const [word = '', deed = ''] = action.split('.');
  const [verb, noun] = [verbs[deed] ?? t`Змінено`, nouns[word] ?? ''];
  return noun === '' ? verb : t`${verb} ${noun}`;
}

/** In the accusative, which the impersonal verbs ask for. */
function useNouns(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    api_key: t`ключ API`,
    carrier_account: t`Нову пошту`,
    catalog_source: t`джерело товарів`,
    category: t`категорію`,
    channel: t`канал`,
    chat: t`чат`,
    client: t`картку клієнта`,
    company: t`налаштування компанії`,
    delivery_method: t`спосіб доставки`,
    employee: t`профіль співробітника`,
    invitation: t`запрошення`,
    label: t`мітку`,
    message: t`повідомлення в чаті`,
    note: t`нотатку`,
    client_file: t`файл клієнта`,
    offer: t`варіант товару`,
    order: t`замовлення`,
    order_source: t`джерело замовлень`,
    order_status: t`статус замовлень`,
    order_request: t`заявку із сайту`,
    payment_method: t`спосіб оплати`,
    product: t`товар`,
    quick_reply: t`швидку відповідь`,
    requisites: t`реквізити`,
    role: t`роль`,
    saved_filter: t`збережений фільтр`,
    webhook: t`вебхук`,
    scheduled: t`заплановане повідомлення`,
    stage_rule: t`правило доставки`,
  };
}

function useVerbs(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    created: t`Створено`,
    added: t`Додано`,
    changed: t`Змінено`,
    edited: t`Змінено`,
    deleted: t`Видалено`,
    restored: t`Повернуто`,
    archived: t`Перенесено в архів`,
    connected: t`Підключено`,
    checked: t`Перевірено`,
    paused: t`Призупинено`,
    resumed: t`Відновлено`,
    renamed: t`Перейменовано`,
    closed: t`Закрито`,
    reopened: t`Відкрито знову`,
    returned: t`Повернуто до списку`,
    snoozed: t`Відкладено`,
    revoked: t`Скасовано`,
    accepted: t`Прийнято`,
    discarded: t`Відхилено`,
    tested: t`Перевірено`,
    prepared: t`Створено`,
    locked: t`Закрито від змін`,
    unlocked: t`Розблоковано`,
  };
}

function useWholeSentences(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    'alerts.cleared': t`Очищено системні повідомлення`,
    'bulk_action.asked': t`Розпочато дію над багатьма чатами`,
    'bulk_action.undone': t`Скасовано дію над багатьма чатами`,
    'catalog_import.asked': t`Запущено завантаження товарів`,
    'catalog_import.cancelled': t`Скасовано завантаження товарів`,
    'chat.taken': t`Забрано чат`,
    'chat.assigned': t`Передано чат`,
    'chat.distributed': t`Автоматично розподілено чат`,
    'chat.handed_back': t`Повернуто в чергу чат`,
    'chat.labelled': t`Додано мітку до чату`,
    'chat.unlabelled': t`Знято мітку з чату`,
    'chat.linked': t`Прив’язано до клієнта чат`,
    'chat.unlinked': t`Відв’язано від клієнта чат`,
    'chat.erased': t`Стерто листування в чаті`,
    'client.erased': t`Стерто персональні дані: клієнт`,
    'client.taken_away': t`Вивантажено персональні дані: клієнт`,
    'client.assigned': t`Змінено відповідального клієнта`,
    'client.blacklisted': t`Додано до чорного списку клієнта`,
    'client.unblacklisted': t`Прибрано з чорного списку клієнта`,
    'client.imported': t`Взято з таблиці клієнта`,
    'client.merged': t`Об’єднано картку клієнта`,
    'client.unmerged': t`Роз’єднано картку клієнта`,
    'client.told_apart': t`Позначено, що це різні люди:`,
    'client_job.asked': t`Розпочато роботу з таблицею клієнтів`,
    'company_deletion.asked': t`Розпочато видалення компанії`,
    'company_deletion.cancelled': t`Скасовано видалення компанії`,
    'company_export.asked': t`Запитано архів усіх даних компанії`,
    'company.created': t`Створено компанію`,
    'company.suspended': t`Оператор призупинив компанію`,
    'company.resumed': t`Оператор відновив роботу компанії`,
    'payment.recorded': t`Оператор записав платіж`,
    'second_step.added': t`Додано спосіб двоетапного входу`,
    'second_step.removed': t`Прибрано спосіб двоетапного входу`,
    'second_step.renewed': t`Видано нові резервні коди`,
    'second_step.reset': t`Скинуто двоетапний вхід`,
    'distribution.changed': t`Змінено участь у розподілі:`,
    'employee.hired': t`Почав працювати співробітник`,
    'employee.dismissed': t`Звільнено співробітника`,
    'employee.rehired': t`Повернуто на роботу співробітника`,
    'invitation.created': t`Запрошено співробітника`,
    'invitation.accepted': t`Прийняв запрошення співробітник`,
    'order.erased': t`Стерто дані покупця в замовленні`,
    'order.called': t`Дзвінок щодо замовлення`,
    'order.distributed': t`Автоматично розподілено замовлення`,
    'order.handed_back': t`Повернуто в чергу замовлення`,
    'order.paid': t`Оплата замовлення`,
    'order.status_changed': t`Змінено статус замовлення`,
    'order.ttn_changed': t`Змінено ТТН замовлення`,
    'order_job.asked': t`Розпочато дію над багатьма замовленнями`,
    'order_job.undone': t`Скасовано дію над багатьма замовленнями`,
    'order_list.arranged': t`Впорядковано список`,
    'order_status.arranged': t`Впорядковано статуси замовлень`,
    'payload.replayed': t`Повторено вхідне повідомлення каналу`,
    'product_job.asked': t`Розпочато дію над багатьма товарами`,
    'product_job.undone': t`Скасовано дію над багатьма товарами`,
    'webhook.repeated': t`Повторено надсилання вебхука`,
    'carrier_account.deleted': t`Відключено Нову пошту`,
    'carrier_account.changed': t`Змінено налаштування Нової пошти`,
    'channel.changed': t`Змінено налаштування каналу`,
    'retention.changed': t`Змінено строки зберігання даних`,
    'role.deleted': t`Видалено роль`,
    'role.people_moved': t`Змінено роль співробітників:`,
  };
}
