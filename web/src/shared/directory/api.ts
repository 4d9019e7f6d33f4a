import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Channel, Employee, Role } from '@/shared/api/types';
import { liveFamily } from '@/shared/live/family';
import { channelReducers, employeeReducers, roleReducers, type Listed } from './events';

export const employeesFamily = liveFamily<null, Listed<Employee>>({
  name: 'employees',
  reducers: employeeReducers,
});

export const channelsFamily = liveFamily<null, Listed<Channel>>({
  name: 'channels',
  reducers: channelReducers,
});

/** Everybody who works in the company, those who left included. */
export const employeesQuery = queryOptions({
  queryKey: employeesFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/employees', { signal })),
  staleTime: Infinity,
});

export const channelsQuery = queryOptions({
  queryKey: channelsFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/channels', { signal })),
});

const rolesFamily = liveFamily<null, Listed<Role>>({ name: 'roles', reducers: roleReducers });

export const rolesQuery = queryOptions({
  queryKey: rolesFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/roles', { signal })),
});

/** Everybody who works here, with whether they see the chat and sit at a screen. */
export function colleaguesQuery(chatId: number, responsibleId: number | null) {
  return queryOptions({
    // Who sees a chat depends on who answers for it.
    queryKey: ['colleagues', chatId, responsibleId],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/chats/{chat_id}/colleagues', {
          params: { path: { chat_id: chatId } },
          signal,
        }),
      ),
    staleTime: 60_000,
  });
}
