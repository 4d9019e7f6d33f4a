import { useLingui } from '@lingui/react/macro';
import type { KeyScope } from '@/shared/api/types';

export const scopes: readonly KeyScope[] = [
  'orders.create',
  'orders.read',
  'orders.edit',
  'catalog.read',
  'catalog.edit',
  'clients.read',
  'clients.edit',
  'chats.use',
  'statistics.read',
];

/** What a key may be limited to, in the words of the screen. */
export function useScopeWords(): Readonly<Record<KeyScope, string>> {
  const { t } = useLingui();
  return {
    'orders.create': t`Приймати замовлення`,
    'orders.read': t`Читати замовлення`,
    'orders.edit': t`Змінювати замовлення`,
    'catalog.read': t`Читати товари`,
    'catalog.edit': t`Змінювати товари`,
    'clients.read': t`Читати клієнтів`,
    'clients.edit': t`Змінювати клієнтів`,
    'chats.use': t`Вести чати`,
    'statistics.read': t`Читати статистику`,
  };
}
