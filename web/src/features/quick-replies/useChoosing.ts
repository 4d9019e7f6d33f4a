import { useLingui } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { QuickReply, QuickReplyPreview, Upload } from '@/shared/api/types';
import type { ChosenReply } from '@/shared/lib/chosenReply';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { previewQuery } from './api';
import { fillIn, joinPieces } from './variables';

/** What of the draft's text the reply takes the place of. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Adopted extends Range {
  readonly text: string;
  readonly uploads: readonly Upload[];
  readonly reply: ChosenReply;
}

/** A reply that waits for what is missing in it. */
export interface Pending {
  readonly quickReply: QuickReply;
  readonly range: Range;
  readonly preview: QuickReplyPreview;
}

/** Fills a reply in for the chat and puts it into the composer, asking for what is not known. */
export function useChoosing(chatId: number, onAdopt: (adopted: Adopted) => void) {
  const client = useQueryClient();
  const notifyError = useNotifyError();
  const tellLost = useTellLost();
  const [pending, setPending] = useState<Pending | null>(null);

  const adopt = ({ quickReply, range, preview }: Pending, words: Readonly<Record<string, string>>) => {
    const [first, ...more] = preview.messages.map(({ pieces, attachments }) => ({
      text: joinPieces(fillIn(pieces, words)),
      uploads: attachments,
    }));
    if (first === undefined) return;
    tellLost(preview.messages.flatMap(({ lost }) => lost));
    const reply = { id: quickReply.id, label: quickReply.label?.name ?? null, more };
    onAdopt({ ...range, ...first, reply });
    setPending(null);
  };
  const choose = (quickReply: QuickReply, range: Range) => {
    client.query(previewQuery(quickReply.id, chatId)).then((preview) => {
      const asked = { quickReply, range, preview };
      if (preview.messages.some(({ missing }) => missing.length > 0)) setPending(asked);
      else adopt(asked, {});
    }, notifyError);
  };
  return {
    choose,
    pending,
    fill: (words: Readonly<Record<string, string>>) => pending && adopt(pending, words),
    cancel: () => setPending(null),
  };
}

function useTellLost() {
  const { t } = useLingui();
  return (lost: readonly string[]) => {
    if (lost.length === 0) return;
    const names = lost.join(', ');
    const message = t`Файли зникли, повідомлення піде без них: ${names}`;
    notifications.show({ color: 'yellow', message, autoClose: 9000 });
  };
}
