import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import { isApiError } from '@/shared/api/errors';

/** Puts a label on the chat; the event that follows shows it on every screen. */
export function useLabelChat(chatId: number) {
  return useMutation({
    mutationFn: (name: string) =>
      take(
        api.POST('/api/v1/chats/{chat_id}/labels', {
          params: { path: { chat_id: chatId } },
          body: { name },
        }),
      ),
  });
}

/** Takes a label off; one that is gone already is off. */
export function useUnlabelChat(chatId: number) {
  return useMutation({
    mutationFn: async (labelId: number) => {
      try {
        await take(
          api.DELETE('/api/v1/chats/{chat_id}/labels/{label_id}', {
            params: { path: { chat_id: chatId, label_id: labelId } },
          }),
        );
      } catch (error) {
        if (!isApiError(error) || error.code !== 'label_not_found') throw error;
      }
    },
  });
}

export function usePrepareLabel() {
  return useMutation({
    mutationFn: (name: string) => take(api.POST('/api/v1/labels', { body: { name } })),
  });
}

interface LabelChange {
  readonly id: number;
  readonly name?: string;
  readonly color?: string;
  readonly is_prepared?: true;
}

export function useChangeLabel() {
  return useMutation({
    mutationFn: ({ id, ...body }: LabelChange) =>
      take(api.PATCH('/api/v1/labels/{label_id}', { params: { path: { label_id: id } }, body })),
  });
}

export function useDeleteLabel() {
  return useMutation({
    mutationFn: (id: number) =>
      done(api.DELETE('/api/v1/labels/{label_id}', { params: { path: { label_id: id } } })),
  });
}

/** In how many chats a label is, asked when it is about to be deleted. */
export function labelUseQuery(labelId: number) {
  return queryOptions({
    queryKey: ['label-use', labelId],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/labels/{label_id}', { params: { path: { label_id: labelId } }, signal }),
      ),
    gcTime: 0,
  });
}
