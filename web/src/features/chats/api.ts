import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Chat, ChatDetail, Message } from '@/shared/api/types';
import { liveFamily } from '@/shared/live/family';
import {
  chatReducers,
  conversationReducers,
  listReducers,
  type ChatList,
  type ListParams,
} from './events';
import { toQuery } from './filter';
import { failOutgoing, removeOutgoing, whenUploaded, type Outgoing } from './outgoing';
import { insert, upsert, type Conversation, type MessagePlace } from './talk';

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

/** Shows an action's answer at once; the event that follows says the same. */
function remember(client: QueryClient, chat: Chat): void {
  client.setQueryData<ChatDetail>(chatQuery(chat.id).queryKey, (known) =>
    known === undefined ? known : { ...known, ...chat },
  );
}

type ChatCall = (chatId: number) => Promise<Chat>;

function useChatAction<Input extends { readonly chatId: number }>(
  call: (input: Input) => Promise<Chat>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSuccess: (chat) => {
      remember(client, chat);
    },
  });
}

const path = (chatId: number) => ({ path: { chat_id: chatId } });

const close: ChatCall = (chatId) =>
  take(api.POST('/api/v1/chats/{chat_id}/close', { params: path(chatId) }));

const reopen: ChatCall = (chatId) =>
  take(api.POST('/api/v1/chats/{chat_id}/reopen', { params: path(chatId) }));

/** Забрати: `seen` is the responsible the employee saw when they asked. */
export function useTakeChat() {
  return useChatAction(({ chatId, seen }: { chatId: number; seen: number | null }) =>
    take(
      api.POST('/api/v1/chats/{chat_id}/take', { params: path(chatId), body: { from: seen } }),
    ),
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

/** A request that hangs longer than this is given up; asking again with the same id is safe. */
const sendingLimit = 30_000;

/**
 * Sends what the employee wrote, one message after another in each chat. One whose files are still
 * on their way up waits for them, and words that were written since go before it. The message stays
 * on the screen until the server has it; the reason of a refusal is written beside it.
 */
export function useDeliver(chatId: number, errorText: (error: unknown) => string) {
  const client = useQueryClient();
  const options = {
    mutationFn: async ({ clientId }: Outgoing) => {
      const item = await whenUploaded(clientId);
      return item === null ? null : post(item);
    },
    onSuccess: (message: Message | null, { clientId }: Outgoing) => {
      if (message !== null) rememberMessage(client, message, insert);
      removeOutgoing(clientId);
    },
    onError: (error: Error, { clientId }: Outgoing) =>
      failOutgoing(clientId, error instanceof FilesFailedError ? '' : errorText(error)),
  };
  const plain = useMutation({ ...options, scope: { id: `send-${chatId}` } });
  const laden = useMutation({ ...options, scope: { id: `send-files-${chatId}` } });
  return {
    mutate: (item: Outgoing) =>
      (item.files.every(({ upload }) => upload !== null) ? plain : laden).mutate(item),
  };
}

/** Not all files have gone up; each says why beside itself. */
class FilesFailedError extends Error {}

function post(item: Outgoing): Promise<Message> {
  const uploads = item.files.flatMap(({ upload }) => upload ?? []);
  if (uploads.length < item.files.length) throw new FilesFailedError();
  return take(
    api.POST('/api/v1/chats/{chat_id}/messages', {
      params: path(item.chatId),
      body: {
        client_id: item.clientId,
        text: item.text,
        attachments: uploads.map(({ id }) => id),
        reply_to: item.replyTo?.id ?? null,
        quick_reply: item.quickReply?.id ?? null,
        with_label: item.quickReply?.withLabel ?? true,
      },
      signal: AbortSignal.timeout(sendingLimit),
    }),
  );
}

/** Sends a failed message again, or one of which nobody knows whether it went. */
export function useRetryMessage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ chat_id, id }: Message) =>
      take(
        api.POST('/api/v1/chats/{chat_id}/messages/{message_id}/retry', {
          params: { path: { chat_id, message_id: id } },
        }),
      ),
    onSuccess: (message) => rememberMessage(client, message, upsert),
  });
}

function rememberMessage(client: QueryClient, message: Message, put: typeof upsert): void {
  const { queryKey } = conversationQuery(message.chat_id);
  client.setQueryData<Conversation>(queryKey, (talk) =>
    talk === undefined ? talk : put(talk, message, message.chat_id),
  );
}
