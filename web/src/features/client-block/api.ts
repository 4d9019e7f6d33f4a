import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, take } from '@/shared/api/client';
import type { Chat, ClientDraft } from '@/shared/api/types';
import { clientQuery } from '@/shared/clients/api';

const path = (chatId: number) => ({ path: { chat_id: chatId } });

/** Links the chat to a client; the event that follows shows it on every screen. */
export function useLink(chatId: number) {
  return useMutation({
    mutationFn: (clientId: number) =>
      take(
        api.PUT('/api/v1/chats/{chat_id}/client', {
          params: path(chatId),
          body: { client_id: clientId },
        }),
      ),
  });
}

/** Whom to link the chat to, by a verified number; asked for again when a card comes. */
export function probableClientsQuery({ id, last_message: last }: Chat) {
  return queryOptions({
    queryKey: ['probable-clients', id, last?.kind === 'contact' ? last.id : null],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/chats/{chat_id}/probable-clients', { params: path(id), signal })),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

/** Makes a client and links the chat to it. */
export function useLinkNew(chatId: number) {
  return useMutation({
    mutationFn: (body: ClientDraft) =>
      take(api.POST('/api/v1/chats/{chat_id}/client', { params: path(chatId), body })),
  });
}

export function useUnlink(chatId: number) {
  return useMutation({
    mutationFn: () => take(api.DELETE('/api/v1/chats/{chat_id}/client', { params: path(chatId) })),
  });
}

/** Saves fields one after another: the first of a chat without a client makes one. */
export function useSaveFields(chat: Chat) {
  const client = useQueryClient();
  const linked = chat.client?.id ?? null;
  const made = useRef<number | null>(null);
  const { mutateAsync } = useMutation({
    scope: { id: `client-of-${chat.id}` },
    mutationFn: async (fields: ClientDraft) => {
      const id = linked ?? made.current;
      if (id === null) {
        const answer = await take(
          api.POST('/api/v1/chats/{chat_id}/client', { params: path(chat.id), body: fields }),
        );
        made.current = answer.client?.id ?? null;
        return;
      }
      const card = await take(
        api.PATCH('/api/v1/clients/{client_id}', {
          params: { path: { client_id: id } },
          body: fields,
        }),
      );
      client.setQueryData(clientQuery(id).queryKey, card);
    },
  });
  return mutateAsync;
}
