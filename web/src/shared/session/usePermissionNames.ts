import { useLingui } from '@lingui/react/macro';
import type { Permission } from '@/shared/api/types';

/** What each permission allows, in the words of the screen. */
export function usePermissionNames(): Readonly<Record<Permission, string>> {
  const { t } = useLingui();
  return {
    'chats.use': t`Користуватися месенджером`,
    'chats.see_all': t`Бачити всі чати`,
    'chats.see_unassigned': t`Бачити чати без відповідального`,
    'chats.take': t`Забирати чати й відповідати`,
    'chats.hand_over_others': t`Передавати чужі чати`,
    'chats.see_edits': t`Бачити, що змінили в повідомленнях`,
    'orders.view': t`Бачити замовлення`,
    'orders.view_all': t`Бачити замовлення всіх`,
    'orders.create': t`Створювати замовлення`,
    'orders.edit': t`Змінювати замовлення`,
    'orders.delete': t`Видаляти замовлення`,
    'orders.unlock': t`Розблоковувати завершені`,
    'clients.view': t`Бачити клієнтів`,
    'clients.edit': t`Змінювати клієнтів`,
    'clients.delete': t`Видаляти клієнтів`,
    'clients.merge': t`Об’єднувати картки`,
    'clients.export': t`Вивантажувати таблиці`,
    'clients.see_full_phones': t`Бачити повні телефони`,
    'clients.personal_data': t`Вивантажувати й стирати персональні дані`,
    'catalog.view': t`Бачити товари`,
    'catalog.edit': t`Змінювати товари`,
    'catalog.import': t`Завантажувати каталог`,
    'alerts.view': t`Бачити системні повідомлення`,
    'statistics.view': t`Бачити статистику`,
    administration: t`Адміністрування`,
  };
}
