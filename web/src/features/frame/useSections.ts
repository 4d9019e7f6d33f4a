import { useLingui } from '@lingui/react/macro';
import { useMe } from '@/shared/session/api';
import type { Permission } from '@/shared/session/permissions';

export interface Section {
  readonly to: '/orders' | '/clients' | '/products' | '/statistics';
  readonly label: string;
}

/** The parts of the application this employee may open, in the header's order. */
export function useSections(): readonly Section[] {
  const { t } = useLingui();
  const { permissions } = useMe();
  const all: readonly (Section & { needs: Permission })[] = [
    { to: '/orders', label: t`Замовлення`, needs: 'orders.view' },
    { to: '/clients', label: t`Клієнти`, needs: 'clients.view' },
    { to: '/products', label: t`Товари`, needs: 'catalog.view' },
    { to: '/statistics', label: t`Статистика`, needs: 'statistics.view' },
  ];
  return all.filter(({ needs }) => permissions.includes(needs));
}
