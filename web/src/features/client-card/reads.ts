import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { ClientFile } from '@/shared/api/types';
import type { ClientOrders } from '@/shared/orders/clientOrders';
import { withFile, withoutFile, type ClientFiles, type TimelineOf } from './events';
import {
  cardOrdersFamily,
  chatsFamily,
  filesFamily,
  historyFamily,
  timelineFamily,
} from './families';

const perPage = 30;
export const ordersShown = 100;

const pathOf = (clientId: number) => ({ client_id: clientId });
const first = (): string | null => null;
const pageOf = (cursor: string | null) => ({
  limit: perPage,
  ...(cursor === null ? {} : { cursor }),
});

/** Messages of all chats, notes, orders and changes, the newest first. */
export function timelineQuery(of: TimelineOf) {
  return infiniteQueryOptions({
    queryKey: timelineFamily.key(of),
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/v1/clients/{client_id}/timeline', {
          params: {
            path: pathOf(of.clientId),
            query: { ...pageOf(pageParam), ...(of.kind === null ? {} : { kind: of.kind }) },
          },
          signal,
        }),
      ),
    initialPageParam: first(),
    getNextPageParam: (page) => page.next,
  });
}

/** Who changed what, the newest first. */
export function historyQuery(clientId: number) {
  return infiniteQueryOptions({
    queryKey: historyFamily.key(clientId),
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/v1/clients/{client_id}/history', {
          params: { path: pathOf(clientId), query: pageOf(pageParam) },
          signal,
        }),
      ),
    initialPageParam: first(),
    getNextPageParam: (page) => page.next,
  });
}

export function chatsQuery(clientId: number) {
  return queryOptions({
    queryKey: chatsFamily.key(clientId),
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/clients/{client_id}/chats', {
          params: { path: pathOf(clientId) },
          signal,
        }),
      ),
  });
}

export function cardOrdersQuery(clientId: number) {
  return queryOptions({
    queryKey: cardOrdersFamily.key(clientId),
    queryFn: ({ signal }): Promise<ClientOrders> =>
      take(
        api.GET('/api/v1/clients/{client_id}/orders', {
          params: { path: pathOf(clientId), query: { limit: ordersShown } },
          signal,
        }),
      ),
  });
}

export function filesQuery(clientId: number) {
  return queryOptions({
    queryKey: filesFamily.key(clientId),
    queryFn: ({ signal }): Promise<ClientFiles> =>
      take(
        api.GET('/api/v1/clients/{client_id}/files', {
          params: { path: pathOf(clientId) },
          signal,
        }),
      ),
  });
}

export function useAddFile(clientId: number) {
  const change = useFilesChange(clientId);
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('file', file);
      return take(
        api.POST('/api/v1/clients/{client_id}/files', {
          params: { path: pathOf(clientId) },
          // The generated type describes a file as text; the serializer hands the form over as it is.
          body: { file: file.name },
          bodySerializer: () => body,
        }),
      );
    },
    onSuccess: (file) => change((files) => withFile(files, file)),
  });
}

export function useDeleteFile(clientId: number) {
  const change = useFilesChange(clientId);
  return useMutation({
    mutationFn: ({ id }: ClientFile) =>
      done(
        api.DELETE('/api/v1/clients/{client_id}/files/{client_file_id}', {
          params: { path: { ...pathOf(clientId), client_file_id: id } },
        }),
      ),
    onSuccess: (_nothing, { id }) => change((files) => withoutFile(files, id)),
  });
}

export function useRestoreFile(clientId: number) {
  const change = useFilesChange(clientId);
  return useMutation({
    mutationFn: ({ id }: ClientFile) =>
      take(
        api.POST('/api/v1/clients/{client_id}/files/{client_file_id}/restore', {
          params: { path: { ...pathOf(clientId), client_file_id: id } },
        }),
      ),
    onSuccess: (file) => change((files) => withFile(files, file)),
  });
}

function useFilesChange(clientId: number) {
  const client = useQueryClient();
  return (change: (files: ClientFiles) => ClientFiles) => {
    client.setQueryData<ClientFiles>(filesFamily.key(clientId), (files) =>
      files === undefined ? files : change(files),
    );
  };
}
