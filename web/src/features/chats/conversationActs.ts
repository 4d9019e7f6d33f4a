import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Capabilities, ChatDetail, Message } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useDeliver } from './delivering';
import { useRetryMessage } from './messageCalls';
import { changeDraft } from './drafts';
import { failOutgoing, removeOutgoing, retryOutgoingFiles, useOutgoing } from './outgoing';
import { isUnconfirmed } from './outgoingMessage';

/** What a message of the conversation lets its reader do. */
export interface ConversationActs {
  readonly chatId: number;
  readonly canAnswer: boolean;
  readonly capabilities: Capabilities;
  readonly quote: (message: Message) => void;
  readonly retry: (message: Message) => void;
  /** Takes back a message that never reached the server. */
  readonly discard: (message: Message) => void;
  readonly jumpTo: (seq: number) => void;
  readonly showFile: (attachmentId: number) => void;
}

export const ConversationContext = createContext<ConversationActs | null>(null);

export function useActs(): ConversationActs {
  const acts = useContext(ConversationContext);
  if (acts === null) throw new Error('A message stands outside of its conversation.');
  return acts;
}

interface ActsOptions {
  readonly chat: ChatDetail;
  readonly mine: boolean;
  readonly onGoTo: (seq: number) => void;
}

export function useConversationActs({ chat, mine, onGoTo }: ActsOptions) {
  const [shownFile, setShownFile] = useState<number | null>(null);
  const sending = useSending(chat.id);
  const { capabilities } = chat;
  const place = { employeeId: useMe().id, chatId: chat.id };

  const quote = useStable((message: Message) => {
    const { id, seq, author, text } = message;
    changeDraft(place, (draft) => ({
      ...draft,
      replyTo: { id, seq, author_name: author.name, text },
    }));
    document.querySelector<HTMLElement>('[data-composer]')?.focus();
  });
  const retry = useStable(sending.retry);
  const jumpTo = useStable(onGoTo);
  const acts = useMemo<ConversationActs>(
    () => ({
      chatId: chat.id,
      canAnswer: mine,
      capabilities,
      quote,
      retry,
      discard: ({ client_id }) => removeOutgoing(client_id ?? ''),
      jumpTo,
      showFile: setShownFile,
    }),
    [chat.id, mine, capabilities, quote, retry, jumpTo],
  );
  return { acts, shownFile, closeFile: () => setShownFile(null) };
}

function useSending(chatId: number) {
  const me = useMe();
  const notify = useNotifyError();
  const retrying = useRetryMessage();
  const delivering = useDeliver(chatId, useErrorText());
  const outgoing = useOutgoing(me.id, chatId);
  return {
    retry: (message: Message) => {
      if (!isUnconfirmed(message)) {
        retrying.mutate(message, { onError: notify });
        return;
      }
      const item = outgoing.find(({ clientId }) => clientId === message.client_id);
      if (item === undefined) return;
      failOutgoing(item.clientId, null);
      retryOutgoingFiles(item.clientId);
      delivering.mutate({ ...item, seenSeq: null, failure: null });
    },
  };
}

/** A function of one identity that always does what the latest render would. */
function useStable<Input>(act: (input: Input) => void): (input: Input) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((input: Input) => latest.current(input), []);
}
