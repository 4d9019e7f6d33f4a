import { useMemo, useRef } from 'react';
import type { ChatDetail, Upload } from '@/shared/api/types';
import type { Insertion } from '@/shared/composer/port';
import { useLive } from '@/shared/live/LiveContext';
import { useMe } from '@/shared/session/api';
import type { ChosenReply } from '@/shared/lib/chosenReply';
import { asStaged, changeDraft, emptyDraft, getDraft, useDraft, type Draft } from './drafts';
import { showEnd } from './attention';
import { useGuard } from './guard';
import { isGoingUp } from './outgoing';
import { isSendable, useSend } from './sending';
import type { AdoptedReply } from './slots';
import { forget } from './uploads';

/** Others see «друкує» for some seconds, so it is enough to say it this often. */
const typingEvery = 3_000;

/** The draft of one chat and what may be done with it. */
export function useComposer(chat: ChatDetail) {
  const me = useMe();
  const place = useMemo(() => ({ employeeId: me.id, chatId: chat.id }), [me.id, chat.id]);
  const draft = useDraft(place);
  const send = useSend(chat);
  const guard = useGuard(chat.id, draft.text !== '' || draft.files.length > 0);
  const announce = useTypingAnnouncer(chat.id);
  const write = (text: string) => {
    changeDraft(place, (known) => ({
      ...known,
      text,
      // Whoever wipes the words away has changed their mind about the rest of them too.
      reply: text === '' && known.files.length === 0 ? null : known.reply,
    }));
    if (text !== '') announce();
  };

  return {
    place,
    draft,
    guard,
    blocked: !isSendable(draft, chat.capabilities),
    /** For those who send another way: only what is on the server already. */
    outgoing: {
      blocked: !isSendable(draft, chat.capabilities) || draft.files.some(isGoingUp),
      uploads: uploadsOf(draft),
      reply: draft.reply,
    },
    write,
    /** Puts text where the cursor stands. */
    insert: (text: string, field: HTMLTextAreaElement | null) => {
      const { selectionStart: from = draft.text.length, selectionEnd: to = from } = field ?? {};
      write(draft.text.slice(0, from) + text + draft.text.slice(to));
      field?.focus();
      requestAnimationFrame(() => field?.setSelectionRange(from + text.length, from + text.length));
    },
    /** Puts a quick reply in the place of the symbols that called it. */
    adopt: ({ from, to, text, uploads, reply }: AdoptedReply, field: HTMLTextAreaElement | null) => {
      const end = from + text.length;
      changeDraft(place, (known) => ({
        ...known,
        text: known.text.slice(0, from) + text + known.text.slice(to),
        files: [...known.files, ...uploads.filter(isNew(known)).map(asStaged)],
        reply,
      }));
      field?.focus();
      requestAnimationFrame(() => field?.setSelectionRange(end, end));
    },
    /** Puts what another part of the page offers where the cursor stands, apart from the words. */
    take: ({ text, uploads }: Insertion, field: HTMLTextAreaElement | null) => {
      const { text: known } = getDraft(place);
      const at = field?.selectionEnd ?? known.length;
      const before = known.slice(0, at);
      const apart = /(^|\s)$/u.test(before) ? text : ` ${text}`;
      const end = at + apart.length;
      changeDraft(place, (now) => ({
        ...now,
        text: before + apart + known.slice(at),
        files: [...now.files, ...uploads.filter(isNew(now)).map(asStaged)],
      }));
      field?.focus();
      requestAnimationFrame(() => field?.setSelectionRange(end, end));
    },
    changeReply: (reply: ChosenReply | null) => changeDraft(place, (known) => ({ ...known, reply })),
    dropQuote: () => changeDraft(place, (known) => ({ ...known, replyTo: null })),
    clear: () => {
      const { files } = getDraft(place);
      changeDraft(place, () => emptyDraft);
      forget(files);
    },
    /** Shows what the client wrote; the text waits. */
    look: () => {
      guard.letGo();
      showEnd(chat.id);
    },
    send: () => {
      // Read anew: two quick presses of Enter must not send one text twice.
      const current = getDraft(place);
      if (!isSendable(current, chat.capabilities) || !guard.admit()) return;
      changeDraft(place, () => emptyDraft);
      send(current, guard.seenSeq);
    },
  };
}

function isNew({ files }: Draft): (upload: Upload) => boolean {
  return ({ id }) => !files.some(({ upload }) => upload?.id === id);
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
