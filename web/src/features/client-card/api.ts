import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { ClientDraft } from '@/shared/api/types';
import { clientQuery, notesQuery } from '@/shared/clients/api';
import { withNote, withoutNote, type Notes } from '@/shared/clients/events';

export function useChangeNote(clientId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, text }: { id: number; text: string }) =>
      take(
        api.PATCH('/api/v1/clients/{client_id}/notes/{note_id}', {
          params: { path: { client_id: clientId, note_id: id } },
          body: { text },
        }),
      ),
    onSuccess: (note) => {
      client.setQueryData<Notes>(notesQuery({ chatId: null, clientId }).queryKey, (notes) =>
        notes === undefined ? notes : withNote(notes, note),
      );
    },
  });
}

export function useDeleteNote(clientId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      done(
        api.DELETE('/api/v1/clients/{client_id}/notes/{note_id}', {
          params: { path: { client_id: clientId, note_id: id } },
        }),
      ),
    onSuccess: (_nothing, id) => {
      client.setQueryData<Notes>(notesQuery({ chatId: null, clientId }).queryKey, (notes) =>
        notes === undefined ? notes : withoutNote(notes, id),
      );
    },
  });
}

/** Takes a deletion back; the note is what it was. */
export function useRestoreNote(clientId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) =>
      take(
        api.POST('/api/v1/clients/{client_id}/notes/{note_id}/restore', {
          params: { path: { client_id: clientId, note_id: id } },
        }),
      ),
    onSuccess: (note) => {
      client.setQueryData<Notes>(notesQuery({ chatId: null, clientId }).queryKey, (notes) =>
        notes === undefined ? notes : withNote(notes, note),
      );
    },
  });
}

const path = (clientId: number) => ({ path: { client_id: clientId } });

/** Puts the client on the black list with a reason; without one takes them off. */
export function useBlacklist(clientId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string | null) =>
      take(
        reason === null
          ? api.DELETE('/api/v1/clients/{client_id}/blacklist', { params: path(clientId) })
          : api.PUT('/api/v1/clients/{client_id}/blacklist', {
              params: path(clientId),
              body: { reason },
            }),
      ),
    onSuccess: (card) => {
      client.setQueryData(clientQuery(clientId).queryKey, card);
    },
  });
}

export function useDeleteClient(clientId: number) {
  return useMutation({
    mutationFn: () => done(api.DELETE('/api/v1/clients/{client_id}', { params: path(clientId) })),
  });
}

export function useRestoreClient(clientId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      take(api.POST('/api/v1/clients/{client_id}/restore', { params: path(clientId) })),
    onSuccess: (card) => {
      client.setQueryData(clientQuery(clientId).queryKey, card);
    },
  });
}

/** How much is held on the person of a card. */
export function personalDataQuery(clientId: number) {
  return queryOptions({
    queryKey: ['personal-data', clientId],
    // Counted anew at each opening: it is read once before something that cannot be undone.
    staleTime: 0,
    gcTime: 0,
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/clients/{client_id}/personal-data', { params: path(clientId), signal }),
      ),
  });
}

/** Erases it for good. */
export function useErasure(clientId: number) {
  return useMutation({
    mutationFn: () =>
      done(api.POST('/api/v1/clients/{client_id}/erasure', { params: path(clientId) })),
  });
}

/** Who shares a phone or an e-mail with the client, and what was put into the card already. */
export function alikeQuery(clientId: number) {
  return queryOptions({
    queryKey: ['clients-alike', clientId],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/clients/{client_id}/duplicates', { params: path(clientId), signal })),
  });
}

export function useMerge(clientId: number) {
  const refresh = useRefresh(clientId);
  return useMutation({
    mutationFn: (body: { readonly other_id: number } & ClientDraft) =>
      take(api.POST('/api/v1/clients/{client_id}/merge', { params: path(clientId), body })),
    onSuccess: refresh,
  });
}

export function useUndoMerge(clientId: number) {
  const refresh = useRefresh(clientId);
  return useMutation({
    mutationFn: (mergeId: number) =>
      take(
        api.POST('/api/v1/client-merges/{client_merge_id}/undo', {
          params: { path: { client_merge_id: mergeId } },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Remembers that the other is another person. */
export function useTellApart(clientId: number) {
  const refresh = useRefresh(clientId);
  return useMutation({
    mutationFn: (otherId: number) =>
      done(
        api.POST('/api/v1/clients/{client_id}/not-duplicates', {
          params: path(clientId),
          body: { other_id: otherId },
        }),
      ),
    onSuccess: refresh,
  });
}

function useRefresh(clientId: number) {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: alikeQuery(clientId).queryKey }),
      client.invalidateQueries({ queryKey: clientQuery(clientId).queryKey }),
    ]);
  };
}
