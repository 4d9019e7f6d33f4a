import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { Scheduled, ScheduledDraft, ScheduledList, ScheduledPatch } from '@/shared/api/types';
import { liveFamily } from '@/shared/live/family';
import { scheduledReducers, withScheduled, without } from './events';

export const scheduledFamily = liveFamily<number, ScheduledList>({
  name: 'scheduled',
  reducers: scheduledReducers,
});

/** What waits in a chat, and what was stopped and not looked at yet. */
export function scheduledQuery(chatId: number) {
  return queryOptions({
    queryKey: scheduledFamily.key(chatId),
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/chats/{chat_id}/scheduled', {
          params: { path: { chat_id: chatId } },
          signal,
        }),
      ),
    staleTime: Infinity,
  });
}

/** Puts the chat away until a time; null takes it back. */
export function useSnooze(chatId: number) {
  const path = { path: { chat_id: chatId } };
  return useMutation({
    mutationFn: (until: Date | null) =>
      until === null
        ? take(api.DELETE('/api/v1/chats/{chat_id}/snooze', { params: path }))
        : take(
            api.PUT('/api/v1/chats/{chat_id}/snooze', {
              params: path,
              body: { until: until.toISOString() },
            }),
          ),
  });
}

export function useSchedule(chatId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (drafts: readonly ScheduledDraft[]) => scheduleAll(chatId, drafts),
    onSuccess: (scheduled) => remember(client, chatId, (list) => scheduled.reduce(withScheduled, list)),
  });
}

/** One after another, so that they leave in this order; where one is refused, none stays. */
async function scheduleAll(chatId: number, drafts: readonly ScheduledDraft[]): Promise<Scheduled[]> {
  const scheduled: Scheduled[] = [];
  try {
    for (const body of drafts) scheduled.push(await scheduleOne(chatId, body));
  } catch (error) {
    for (const { id } of scheduled) await unschedule(chatId, id);
    throw error;
  }
  return scheduled;
}

function scheduleOne(chatId: number, body: ScheduledDraft): Promise<Scheduled> {
  return take(
    api.POST('/api/v1/chats/{chat_id}/scheduled', {
      params: { path: { chat_id: chatId } },
      body,
    }),
  );
}

function unschedule(chatId: number, id: number): Promise<void> {
  return done(
    api.DELETE('/api/v1/chats/{chat_id}/scheduled/{scheduled_id}', {
      params: { path: { chat_id: chatId, scheduled_id: id } },
    }),
  );
}

export function useChangeScheduled(chatId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: ScheduledPatch & Pick<Scheduled, 'id'>) =>
      take(
        api.PATCH('/api/v1/chats/{chat_id}/scheduled/{scheduled_id}', {
          params: { path: { chat_id: chatId, scheduled_id: id } },
          body,
        }),
      ),
    onSuccess: (scheduled) => remember(client, chatId, (list) => withScheduled(list, scheduled)),
  });
}

export function useDeleteScheduled(chatId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => unschedule(chatId, id),
    onSuccess: (_nothing, id) => remember(client, chatId, (list) => without(list, id)),
  });
}

function remember(
  client: QueryClient,
  chatId: number,
  change: (list: ScheduledList) => ScheduledList,
): void {
  client.setQueryData<ScheduledList>(scheduledQuery(chatId).queryKey, (list) =>
    list === undefined ? list : change(list),
  );
}
