import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { QuickReplyDraft, QuickReplyPage } from '@/shared/api/types';
import { liveFamily } from '@/shared/live/family';
import { quickReplyReducers } from './events';

export const quickRepliesFamily = liveFamily<null, QuickReplyPage>({
  name: 'quick-replies',
  reducers: quickReplyReducers,
  numberOf: (page) => page.number,
});

export const quickRepliesQuery = queryOptions({
  queryKey: quickRepliesFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/quick-replies', { signal })),
  staleTime: Infinity,
});

/** A quick reply with the chat's values in it; asked for anew each time. */
export function previewQuery(replyId: number, chatId: number) {
  return queryOptions({
    queryKey: ['quick-reply-preview', replyId, chatId],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/quick-replies/{quick_reply_id}/preview', {
          params: { path: { quick_reply_id: replyId }, query: { chat: chatId } },
          signal,
        }),
      ),
    staleTime: 0,
    gcTime: 10_000,
  });
}

const path = (id: number) => ({ path: { quick_reply_id: id } });

/** Makes a quick reply, or changes one. */
export function useSaveReply(id: number | null) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: QuickReplyDraft) =>
      id === null
        ? take(api.POST('/api/v1/quick-replies', { body }))
        : take(api.PATCH('/api/v1/quick-replies/{quick_reply_id}', { params: path(id), body })),
    onSuccess: refresh,
  });
}

export function useDeleteReply() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: number) =>
      done(api.DELETE('/api/v1/quick-replies/{quick_reply_id}', { params: path(id) })),
    onSuccess: refresh,
  });
}

export function useRestoreReply() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: number) =>
      take(api.POST('/api/v1/quick-replies/{quick_reply_id}/restore', { params: path(id) })),
    onSuccess: refresh,
  });
}

/** Takes a table in; `dryRun` only tells what it would do. */
export function useImport() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ file, dryRun }: { file: File; dryRun: boolean }) => {
      const body = new FormData();
      body.append('file', file);
      return take(
        api.POST('/api/v1/quick-replies/import', {
          params: { query: { dry_run: dryRun } },
          body: { file: file.name },
          bodySerializer: () => body,
        }),
      );
    },
    onSuccess: (_answer, { dryRun }) => (dryRun ? undefined : refresh()),
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: quickRepliesQuery.queryKey });
}
