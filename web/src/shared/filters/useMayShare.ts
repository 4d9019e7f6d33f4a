import type { FilterPage } from '@/shared/api/types';
import type { Permission } from '@/shared/session/permissions';
import { useCan } from '@/shared/session/api';

const writers: Readonly<Record<FilterPage, Permission>> = {
  chats: 'chats.take',
  orders: 'orders.edit',
  clients: 'clients.edit',
};

/** Whether the employee may show filters of the page to everybody, as the server allows it. */
export function useMayShare(page: FilterPage): boolean {
  return useCan(writers[page]);
}
