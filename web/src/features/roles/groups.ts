import { useLingui } from '@lingui/react/macro';
import type { Permission } from '@/shared/api/types';

interface Group {
  readonly name: string;
  readonly permissions: readonly Permission[];
}

/** The permissions as a person looks for them. */
export function usePermissionGroups(): readonly Group[] {
  const { t } = useLingui();
  return [
    {
      name: t`Чати`,
      permissions: [
        'chats.use',
        'chats.see_unassigned',
        'chats.see_all',
        'chats.take',
        'chats.hand_over_others',
        'chats.see_edits',
      ],
    },
    {
      name: t`Замовлення`,
      permissions: [
        'orders.view',
        'orders.view_all',
        'orders.create',
        'orders.edit',
        'orders.delete',
        'orders.unlock',
      ],
    },
    {
      name: t`Клієнти`,
      permissions: [
        'clients.view',
        'clients.see_full_phones',
        'clients.edit',
        'clients.delete',
        'clients.merge',
        'clients.export',
        'clients.personal_data',
      ],
    },
    { name: t`Товари`, permissions: ['catalog.view', 'catalog.edit', 'catalog.import'] },
    { name: t`Компанія`, permissions: ['statistics.view', 'alerts.view', 'administration'] },
  ];
}
