import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import { isApiError, type ApiError } from '@/shared/api/errors';
import type { Message } from '@/shared/api/types';
import { conversationQuery } from './api';
import { holdBack, returnToDraft } from './held';
import { failOutgoing, removeOutgoing, whenUploaded } from './outgoing';
import type { Outgoing } from './outgoingMessage';
import { insert, type Conversation } from './talk';

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
    mutationFn: async ({ clientId, seenSeq }: Outgoing) => {
      const item = await whenUploaded(clientId);
      return item === null ? null : post(item, seenSeq);
    },
    onSuccess: (message: Message | null, { clientId }: Outgoing) => {
      if (message !== null) rememberMessage(client, message);
      removeOutgoing(clientId);
    },
    onError: (error: Error, { clientId }: Outgoing) => {
      if (isHeldBack(error)) {
        returnToDraft(clientId);
        if (error.code === clientWrote) holdBack(chatId);
        return;
      }
      failOutgoing(clientId, error instanceof FilesFailedError ? '' : errorText(error));
    },
  };
  const plain = useMutation({ ...options, scope: { id: `send-${chatId}` } });
  const laden = useMutation({ ...options, scope: { id: `send-files-${chatId}` } });
  return {
    mutate: (item: Outgoing) =>
      (item.files.every(({ upload }) => upload !== null) ? plain : laden).mutate(item),
  };
}

const clientWrote = 'client_wrote';

/** The server took nothing because of what happened meanwhile: the words are the employee's again. */
function isHeldBack(error: unknown): error is ApiError {
  return isApiError(error) && [clientWrote, 'not_responsible'].includes(error.code);
}

/** Not all files have gone up; each says why beside itself. */
class FilesFailedError extends Error {}

function post(item: Outgoing, seenSeq: number | null): Promise<Message> {
  const uploads = item.files.flatMap(({ upload }) => upload ?? []);
  // Used once, and its label waits for the last of its messages.
  const reply = item.quickReply?.isLast === true ? item.quickReply : null;
  if (uploads.length < item.files.length) throw new FilesFailedError();
  return take(
    api.POST('/api/v1/chats/{chat_id}/messages', {
      params: { path: { chat_id: item.chatId } },
      body: {
        client_id: item.clientId,
        text: item.text,
        attachments: uploads.map(({ id }) => id),
        reply_to: item.replyTo?.id ?? null,
        seen_seq: seenSeq,
        quick_reply: reply?.id ?? null,
        with_label: reply !== null && reply.label !== null,
      },
      signal: AbortSignal.timeout(sendingLimit),
    }),
  );
}

/** What events have told of the message already is newer than the answer. */
function rememberMessage(client: QueryClient, message: Message): void {
  const { queryKey } = conversationQuery(message.chat_id);
  client.setQueryData<Conversation>(queryKey, (talk) =>
    talk === undefined ? talk : insert(talk, message, message.chat_id),
  );
}
