import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import type { ChatDetail } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { changeDraft, emptyDraft, getDraft, type DraftPlace } from './drafts';
import { textLength, textLimit, refusalOf } from './limits';
import { asTextFile, piecesLimit, splitText } from './longText';
import { useSend } from './sending';
import { stageFiles } from './uploads';
import classes from './Composer.module.css';

interface LongTextOfferProps {
  readonly chat: ChatDetail;
  readonly place: DraftPlace;
  readonly text: string;
}

/** What may be done with a text that the channel does not take at once. */
export function LongTextOffer({ chat, place, text }: LongTextOfferProps) {
  const { t } = useLingui();
  const { capabilities } = chat;
  const send = useSend(chat);
  const settled = useDeferredValue(text);
  const pieces = useMemo(
    () => (capabilities.splits_text ? splitText(settled, capabilities) : []),
    [settled, capabilities],
  );
  const mayFile = refusalOf({ size: text.length, type: 'text/plain' }, capabilities) === null;
  const length = formatNumber(textLength(settled, capabilities.text_unit));
  const limit = formatNumber(textLimit(capabilities));
  const takeText = () => {
    const taken = getDraft(place).text;
    changeDraft(place, (draft) => ({ ...draft, text: '' }));
    return taken;
  };
  return (
    <div className={classes.longText} role="status">
      <span>
        <Trans>
          Текст задовгий: {length}, а канал приймає до {limit}.
        </Trans>
      </span>
      {mayFile && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => stageFiles(place, [asTextFile(takeText(), t`Повідомлення`)], capabilities)}
        >
          <Trans>Зробити файлом .txt</Trans>
        </Button>
      )}
      {pieces.length > 1 && pieces.length <= piecesLimit && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            for (const piece of splitText(takeText(), capabilities)) send({ ...emptyDraft, text: piece });
          }}
        >
          <Plural
            value={pieces.length}
            one="Надіслати # повідомленням"
            few="Надіслати # повідомленнями"
            many="Надіслати # повідомленнями"
            other="Надіслати # повідомлення"
          />
        </Button>
      )}
    </div>
  );
}
