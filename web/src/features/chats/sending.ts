import type { Capabilities, ChatDetail } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useDeliver } from './delivering';
import { newClientId } from '@/shared/lib/clientId';
import { asStaged, emptyDraft, type Draft, type StagedFile } from './drafts';
import { batchesOf, textLength, textLimit } from './limits';
import { addOutgoing, isGoingUp, outgoingHolder } from './outgoing';
import type { Outgoing } from './outgoingMessage';
import { handFilesOver } from './uploads';
import { usedReply } from './usedReply';

/** Something to send, within the limit, and no file that cannot go. */
export function isSendable({ text, files }: Draft, capabilities: Capabilities): boolean {
  if (text.trim() === '' && files.length === 0) return false;
  if (files.some(({ trouble }) => trouble !== null)) return false;
  return textLength(text, capabilities.text_unit) <= textLimit(capabilities);
}

/** Sends a draft; more files than one album takes become several messages. */
export function useSend(chat: ChatDetail): (draft: Draft, seenSeq?: number | null) => void {
  const me = useMe();
  const delivering = useDeliver(chat.id, useErrorText());
  return (draft, seenSeq = null) => {
    const parts = sequenceOf(draft, chat.capabilities);
    for (const [at, part] of parts.entries()) {
      const item: Outgoing = {
        ...part,
        quickReply: usedReply(draft, at === parts.length - 1),
        clientId: newClientId(),
        employeeId: me.id,
        chatId: chat.id,
        // Files take their time on the way up: what is written meanwhile was not to be seen.
        seenSeq: part.files.some(isGoingUp) ? null : seenSeq,
        lost: 0,
        createdAt: new Date().toISOString(),
        failure: null,
      };
      addOutgoing(item);
      handFilesOver(item.files, outgoingHolder(item.clientId));
      delivering.mutate(item);
    }
  };
}

/** What is in the composer, and after it what else the chosen quick reply says. */
function sequenceOf(draft: Draft, capabilities: Capabilities): readonly Part[] {
  const more = (draft.reply?.more ?? []).map(({ text, uploads }) => ({
    ...emptyDraft,
    text,
    files: uploads.map(asStaged),
  }));
  return [draft, ...more].flatMap((each) => partsOf(each, capabilities));
}

type Part = Pick<Outgoing, 'text' | 'files' | 'replyTo'>;

/** The words go under the first files where they fit there, else after the last ones. */
export function partsOf({ text, files, replyTo }: Part, capabilities: Capabilities): readonly Part[] {
  const words = text.trim();
  const batches: readonly (readonly StagedFile[])[] =
    files.length === 0 ? [[]] : batchesOf(files, capabilities);
  const isCaption = textLength(words, capabilities.text_unit) <= capabilities.caption_limit;
  const spoken = isCaption ? 0 : batches.length - 1;
  return batches.map((batch, at) => ({
    text: at === spoken ? words : '',
    files: batch,
    replyTo: at === 0 ? replyTo : null,
  }));
}
