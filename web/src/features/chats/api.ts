import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Chat, ChatDetail } from '@/shared/api/types';
import { askFor } from '@/shared/live/answers';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { liveFamily } from '@/shared/live/family';
import {
  chatReducers,
  conversationReducers,
  listReducers,
  type ChatList,
  type ListParams,
} from './events';
import { toQuery } from './filter';
import type { Conversation, MessagePlace } from './talk';

export const chatListFamily = liveFamily<ListParams, ChatList>({
  name: 'chats',
  reducers: listReducers,
  numberOf: (list) => Math.min(...list.pages.map((page) => page.number)),
});

export const chatFamily = liveFamily<number, ChatDetail>({
  name: 'chat',
  reducers: chatReducers,
  numberOf: (chat) => chat.number,
});

export const conversationFamily = liveFamily<number, Conversation>({
  name: 'conversation',
  reducers: conversationReducers,
  numberOf: (talk) => Math.min(...talk.pages.map((page) => page.number)),
});

const pageSize = 50;

/** The list of chats, by pages as it is scrolled. */
export function chatListQuery(params: ListParams) {
  return infiniteQueryOptions({
    queryKey: chatListFamily.key(params),
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/v1/chats', {
          params: {
            query: {
              ...toQuery(params.filter),
              limit: pageSize,
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: nothing(),
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
  });
}

/** One chat, with what its channel can do. */
export function chatQuery(chatId: number) {
  return queryOptions({
    queryKey: chatFamily.key(chatId),
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/chats/{chat_id}', { params: { path: { chat_id: chatId } }, signal })),
    staleTime: Infinity,
  });
}

/**
 * The messages of a chat, the newest or those around one; each next page is older, each previous
 * one newer.
 */
export function conversationQuery(chatId: number, around: number | null = null) {
  return infiniteQueryOptions({
    queryKey: conversationFamily.key(chatId),
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/v1/chats/{chat_id}/messages', {
          params: {
            path: { chat_id: chatId },
            query: { limit: pageSize, ...pageParam },
          },
          signal,
        }),
      ),
    initialPageParam: around === null ? nowhere() : { around },
    getNextPageParam: ({ next }) => (next === null ? null : { before: next }),
    getPreviousPageParam: ({ newer }) => (newer === null ? null : { after: newer }),
    staleTime: Infinity,
  });
}

function nothing(): string | null {
  return null;
}

function nowhere(): MessagePlace | null {
  return null;
}

/** Shows an action's answer at once; what an event has told since stays. */
function askForChat(client: QueryClient, chatId: number, call: () => Promise<Chat>) {
  const { queryKey } = chatQuery(chatId);
  const select = (known: ChatDetail) => known;
  const remember = (known: ChatDetail, chat: Chat) => ({ ...known, ...chat });
  return askFor(client, { queryKey, select, remember }, call);
}

type ChatCall = (chatId: number) => Promise<Chat>;

function useChatAction<Input extends { readonly chatId: number }>(
  call: (input: Input) => Promise<Chat>,
  options: { readonly onError?: (error: unknown) => void } = {},
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => askForChat(client, input.chatId, () => call(input)),
    ...options,
  });
}

const path = (chatId: number) => ({ path: { chat_id: chatId } });

const close: ChatCall = (chatId) =>
  take(api.POST('/api/v1/chats/{chat_id}/close', { params: path(chatId) }));

const reopen: ChatCall = (chatId) =>
  take(api.POST('/api/v1/chats/{chat_id}/reopen', { params: path(chatId) }));

/**
 * Забрати: `seen` is the responsible the employee saw when they asked. Who was quicker is told even
 * when the button is gone by then, because the screen has heard of it already.
 */
export function useTakeChat() {
  const onError = useNotifyError();
  return useChatAction(
    ({ chatId, seen }: { chatId: number; seen: number | null }) =>
      take(
        api.POST('/api/v1/chats/{chat_id}/take', { params: path(chatId), body: { from: seen } }),
      ),
    { onError },
  );
}

/** Hands the chat over. */
export function useHandOver() {
  return useChatAction(({ chatId, employeeId }: { chatId: number; employeeId: number }) =>
    take(
      api.PUT('/api/v1/chats/{chat_id}/responsible', {
        params: path(chatId),
        body: { employee_id: employeeId },
      }),
    ),
  );
}

/** ЗАКРИТИ, and opening again. */
export function useSetClosed() {
  return useChatAction(({ chatId, closed }: { chatId: number; closed: boolean }) =>
    closed ? close(chatId) : reopen(chatId),
  );
}

/** Tells the server what the responsible has seen; a refusal is nobody's concern. */
export function useMarkRead() {
  return useChatAction(({ chatId, seq }: { chatId: number; seq: number }) =>
    take(api.POST('/api/v1/chats/{chat_id}/read', { params: path(chatId), body: { seq } })),
  );
}
