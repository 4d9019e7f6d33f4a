import { useMemo, useRef } from 'react';
import type { ChatDetail, Upload } from '@/shared/api/types';
import { useLive } from '@/shared/live/LiveContext';
import { useMe } from '@/shared/session/api';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useDeliver } from './api';
import { newClientId } from '@/shared/lib/clientId';
import { changeDraft, emptyDraft, getDraft, useDraft, type Draft } from './drafts';
import { textLength, textLimit } from './limits';
import { addOutgoing, type Outgoing } from './outgoing';
import { forget } from './uploads';

/** Others see «друкує» for some seconds, so it is enough to say it this often. */
const typingEvery = 3_000;

/** The draft of one chat and what may be done with it. */
export function useComposer(chat: ChatDetail) {
  const me = useMe();
  const place = useMemo(() => ({ employeeId: me.id, chatId: chat.id }), [me.id, chat.id]);
  const draft = useDraft(place);
  const delivering = useDeliver(chat.id, useErrorText());
  const announce = useTypingAnnouncer(chat.id);
  const write = (text: string) => {
    changeDraft(place, (known) => ({ ...known, text }));
    if (text !== '') announce();
  };

  return {
    place,
    draft,
    outgoing: { blocked: !isSendable(draft, chat), uploads: uploadsOf(draft) },
    write,
    /** Puts text where the cursor stands. */
    insert: (text: string, field: HTMLTextAreaElement | null) => {
      const { selectionStart: from = draft.text.length, selectionEnd: to = from } = field ?? {};
      write(draft.text.slice(0, from) + text + draft.text.slice(to));
      field?.focus();
      requestAnimationFrame(() => field?.setSelectionRange(from + text.length, from + text.length));
    },
    dropQuote: () => changeDraft(place, (known) => ({ ...known, replyTo: null })),
    clear: () => {
      const { files } = getDraft(place);
      changeDraft(place, () => emptyDraft);
      forget(files);
    },
    send: () => {
      // Read anew: two quick presses of Enter must not send one text twice.
      const current = getDraft(place);
      if (!isSendable(current, chat)) return;
      const item = toOutgoing(current, me.id, chat.id);
      addOutgoing(item);
      changeDraft(place, () => emptyDraft);
      forget(current.files);
      delivering.mutate(item);
    },
  };
}

/** Something to send, within the limit, with every file already on the server. */
function isSendable({ text, files }: Draft, { capabilities }: ChatDetail): boolean {
  if (text.trim() === '' && files.length === 0) return false;
  if (files.some(({ upload }) => upload === null)) return false;
  return textLength(text, capabilities.text_unit) <= textLimit(capabilities);
}

function toOutgoing(draft: Draft, employeeId: number, chatId: number): Outgoing {
  return {
    clientId: newClientId(),
    employeeId,
    chatId,
    text: draft.text.trim(),
    uploads: uploadsOf(draft),
    replyTo: draft.replyTo,
    createdAt: new Date().toISOString(),
    failure: null,
  };
}

function uploadsOf({ files }: Draft): readonly Upload[] {
  return files.flatMap(({ upload }) => upload ?? []);
}

function useTypingAnnouncer(chatId: number): () => void {
  const live = useLive();
  const last = useRef(0);
  return () => {
    if (Date.now() - last.current < typingEvery) return;
    last.current = Date.now();
    live?.announceTyping(chatId);
  };
}
