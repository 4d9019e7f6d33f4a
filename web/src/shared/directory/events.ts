import type { Channel, Employee, Role } from '@/shared/api/types';
import { untouched, type Reducers } from '@/shared/live/family';

export interface Listed<Item> {
  readonly items: readonly Item[];
}

/** A changed employee replaces the old one; a new one joins the list. */
export const employeeReducers: Reducers<null, Listed<Employee>> = {
  ...untouched,
  'employee.changed': (list, { data: { employee } }) => withEmployee(list, employee),
  'role.changed': (list, { data: { role } }) => ({
    ...list,
    items: list.items.map((item) => (item.role.id === role.id ? { ...item, role } : item)),
  }),
};

/** A channel's event carries its name alone; its health and settings are asked for anew. */
export const channelReducers: Reducers<null, Listed<Channel>> = {
  ...untouched,
  'channel.changed': 'refetch',
};

/** The list is short: it is asked for anew. */
export const roleReducers: Reducers<null, Listed<Role>> = {
  ...untouched,
  'role.changed': 'refetch',
  'role.deleted': 'refetch',
};

function withEmployee(list: Listed<Employee>, employee: Employee): Listed<Employee> {
  const known = list.items.some(({ id }) => id === employee.id);
  const items = known
    ? list.items.map((item) => (item.id === employee.id ? employee : item))
    : [...list.items, employee];
  return { ...list, items };
}
