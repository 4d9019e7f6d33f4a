import type { ScheduledDraft, Upload } from '@/shared/api/types';
import type { ChosenReply } from '@/shared/lib/chosenReply';
import { newClientId } from '@/shared/lib/clientId';

interface Written {
  readonly text: string;
  readonly uploads: readonly Upload[];
  readonly reply: ChosenReply | null;
}

type Words = Omit<ScheduledDraft, 'send_at' | 'cancel_if_client_writes'>;

/** What is in the composer, and after it what else the chosen quick reply says: it counts with the last. */
export function draftsOf({ reply, ...first }: Written): readonly Words[] {
  const messages = [first, ...(reply?.more ?? [])];
  return messages.map(({ text, uploads }, at) => {
    const isLast = at === messages.length - 1;
    return {
      client_id: newClientId(),
      text: text.trim(),
      attachments: uploads.map(({ id }) => id),
      quick_reply: isLast ? (reply?.id ?? null) : null,
      with_label: reply !== null && reply.label !== null,
    };
  });
}
