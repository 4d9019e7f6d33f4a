import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Client, ClientPatch } from '@/shared/api/types';
import { liveFamily } from '@/shared/live/family';
import { clientReducers, noteReducers, withNote, type Notes, type NotesOf } from './events';

export const clientFamily = liveFamily<number, Client>({
  name: 'client',
  reducers: clientReducers,
});

export const notesFamily = liveFamily<NotesOf, Notes>({ name: 'notes', reducers: noteReducers });

export function clientQuery(clientId: number) {
  return queryOptions({
    queryKey: clientFamily.key(clientId),
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/clients/{client_id}', {
          params: { path: { client_id: clientId } },
          signal,
        }),
      ),
    staleTime: Infinity,
  });
}

/** The newest first. */
export function notesQuery(of: NotesOf) {
  return queryOptions({
    queryKey: notesFamily.key(of),
    queryFn: ({ signal }): Promise<Notes> =>
      of.clientId === null
        ? take(
            api.GET('/api/v1/chats/{chat_id}/notes', {
              params: { path: { chat_id: of.chatId ?? 0 } },
              signal,
            }),
          )
        : take(
            api.GET('/api/v1/clients/{client_id}/notes', {
              params: { path: { client_id: of.clientId } },
              signal,
            }),
          ),
    staleTime: Infinity,
  });
}

/** Saves some fields of a card. */
export function useChangeClient(clientId: number) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `client-${clientId}` },
    mutationFn: (body: ClientPatch) =>
      take(
        api.PATCH('/api/v1/clients/{client_id}', {
          params: { path: { client_id: clientId } },
          body,
        }),
      ),
    onSuccess: (card) => {
      client.setQueryData(clientQuery(clientId).queryKey, card);
    },
  });
}

/** Writes a note: about the client, or on the chat until there is one. */
export function useAddNote(of: NotesOf) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      of.chatId === null
        ? take(
            api.POST('/api/v1/clients/{client_id}/notes', {
              params: { path: { client_id: of.clientId ?? 0 } },
              body: { text },
            }),
          )
        : take(
            api.POST('/api/v1/chats/{chat_id}/notes', {
              params: { path: { chat_id: of.chatId } },
              body: { text },
            }),
          ),
    onSuccess: (note) => {
      client.setQueryData<Notes>(notesQuery(of).queryKey, (notes) =>
        notes === undefined ? notes : withNote(notes, note),
      );
    },
  });
}
