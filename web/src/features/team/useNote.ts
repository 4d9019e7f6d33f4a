import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ChatDetail } from '@/shared/api/types';
import { colleaguesQuery } from '@/shared/directory/api';
import { newClientId } from '@/shared/lib/clientId';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useWriteNote } from './api';
import { findMentioned } from './mentioning';

interface NoteOptions {
  readonly chat: ChatDetail;
  readonly text: string;
  readonly onWrite: (text: string) => void;
}

/** A note on its way: its words stay in the field until the server has them. */
export function useNote({ chat, text, onWrite }: NoteOptions) {
  const { data } = useQuery(colleaguesQuery(chat.id, chat.responsible?.id ?? null));
  const colleagues = data?.items ?? [];
  const writing = useWriteNote(chat.id);
  const notifyError = useNotifyError();
  // One id for as long as it is one note: a repeat after a lost answer makes no second.
  const sent = useRef({ text: '', clientId: '' });

  const add = () => {
    const words = text.trim();
    if (words === '' || writing.isPending) return;
    if (sent.current.text !== words) sent.current = { text: words, clientId: newClientId() };
    const mentions = findMentioned(words, colleagues).map(({ id }) => id);
    writing.mutate(
      { client_id: sent.current.clientId, text: words, mentions },
      {
        onSuccess: () => {
          sent.current = { text: '', clientId: '' };
          onWrite('');
        },
        onError: notifyError,
      },
    );
  };
  return { add, colleagues, isPending: writing.isPending };
}
