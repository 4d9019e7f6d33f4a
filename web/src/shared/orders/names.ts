import { useLingui } from '@lingui/react/macro';
import type { DeliveryMethod, OrderStatus } from '@/shared/api/types';

export type StatusGroup = OrderStatus['group'];
export type Carrier = DeliveryMethod['carrier'];

/** The groups of statuses, in the order an order goes through them. */
export const statusGroups = ['new', 'work', 'sent', 'done', 'refused', 'returned'] as const;

export const carriers = [
  'nova_poshta',
  'ukrposhta',
  'meest',
  'courier',
  'pickup',
  'other',
] as const;

export function useGroupNames(): Readonly<Record<StatusGroup, string>> {
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

export function useCarrierNames(): Readonly<Record<Carrier, string>> {
  const { t } = useLingui();
  return {
    '': t`Не вказано`,
    nova_poshta: t`Нова пошта`,
    ukrposhta: t`Укрпошта`,
    meest: t`Meest`,
    courier: t`Кур’єр`,
    pickup: t`Самовивіз`,
    other: t`Інше`,
  };
}
