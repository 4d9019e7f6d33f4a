import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { MentionPage, PrivateNoteDraft } from '@/shared/api/types';
import { liveFamily } from '@/shared/live/family';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { mentionReducers } from './events';

export const mentionsFamily = liveFamily<null, MentionPage>({
  name: 'mentions',
  reducers: mentionReducers,
  numberOf: (page) => page.number,
});

/** As far back as anybody looks; what is older is found in its chat. */
const mentionsShown = 100;

/** Where the employee is called by private notes, the newest first. */
export const mentionsQuery = queryOptions({
  queryKey: mentionsFamily.key(null),
  queryFn: ({ signal }) =>
    take(api.GET('/api/v1/me/mentions', { params: { query: { limit: mentionsShown } }, signal })),
  staleTime: Infinity,
});

/** Marks mentions as read; null is all of them. The event that follows says so to every screen. */
export function useReadMentions() {
  return useMutation({
    mutationFn: (ids: readonly number[] | null) =>
      take(
        api.POST('/api/v1/me/mentions/read', { body: { ids: ids === null ? null : [...ids] } }),
      ),
  });
}

/** Adds a private note. The event that follows puts it into the conversation. */
export function useWriteNote(chatId: number) {
  return useMutation({
    mutationFn: (body: PrivateNoteDraft) =>
      take(
        api.POST('/api/v1/chats/{chat_id}/private-notes', {
          params: { path: { chat_id: chatId } },
          body,
        }),
      ),
  });
}

/** Asks the responsible for the chat. */
export function useAsk(chatId: number) {
  const onError = useNotifyError();
  return useMutation({
    onError,
    mutationFn: () =>
      take(api.POST('/api/v1/chats/{chat_id}/ask', { params: { path: { chat_id: chatId } } })),
  });
}

/** Ends what somebody asks: one's own, or another's that is declined. */
export function useWithdrawAsk(chatId: number) {
  const onError = useNotifyError();
  return useMutation({
    onError,
    mutationFn: (employee: number) =>
      take(
        api.DELETE('/api/v1/chats/{chat_id}/ask', {
          params: { path: { chat_id: chatId }, query: { employee } },
        }),
      ),
  });
}

/** Gives the chat to whoever asked for it. */
export function useGive(chatId: number) {
  const onError = useNotifyError();
  return useMutation({
    mutationFn: (employeeId: number) =>
      take(
        api.PUT('/api/v1/chats/{chat_id}/responsible', {
          params: { path: { chat_id: chatId } },
          body: { employee_id: employeeId },
        }),
      ),
    onError,
  });
}
