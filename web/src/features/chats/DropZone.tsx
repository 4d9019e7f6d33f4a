import { Trans } from '@lingui/react/macro';
import { Suspense, useState, type ReactNode } from 'react';
import type { ChatDetail } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { changeDraft, getDraft } from './drafts';
import { FileOfferContext, type OfferFiles } from './fileOffer';
import { FileConfirmation } from './lazyParts';
import { refusalOf, stagedLimit } from './limits';
import { isMine } from './rights';
import { useSend } from './sending';
import { beginUploads, stageFiles } from './uploads';
import { useFileDrop } from './useFileDrop';
import { useFilePaste } from './useFilePaste';
import classes from './ChatPane.module.css';

interface DropZoneProps {
  readonly chat: ChatDetail;
  readonly className: string;
  readonly children: ReactNode;
}

/** The open chat takes files that are dropped anywhere on the window, chosen or pasted. */
export function DropZone({ chat, className, children }: DropZoneProps) {
  const me = useMe();
  const mine = isMine(chat, me);
  const { capabilities } = chat;
  const send = useSend(chat);
  const [offered, setOffered] = useState<readonly File[]>([]);
  const place = { employeeId: me.id, chatId: chat.id };

  const offer: OfferFiles = (files, kind) => {
    if (!mine || files.length === 0) return;
    const isTooMuch = files.length + getDraft(place).files.length > stagedLimit;
    const refused = files.some((file) => refusalOf(file, capabilities) !== null);
    // What is dropped while the question stands belongs to it.
    if (kind === 'dropped' || refused || isTooMuch) setOffered([...offered, ...files]);
    else stageFiles(place, files, capabilities);
  };
  const isOver = useFileDrop({
    onFiles: mine ? (files) => offer(files, 'dropped') : null,
    onText: mine ? (text) => addText(place, text) : null,
  });
  useFilePaste((files) => offer(files, 'pasted'));

  return (
    <FileOfferContext value={offer}>
      <section className={className}>
        {children}
        {isOver && <Dropping mine={mine} name={chat.contact.name} />}
        {offered.length > 0 && (
          <Suspense fallback={null}>
            <FileConfirmation
              files={offered}
              chat={chat}
              words={getDraft(place).text}
              room={stagedLimit - getDraft(place).files.length}
              onFiles={setOffered}
              onStage={(files, words) => {
                changeDraft(place, (draft) => ({ ...draft, text: words }));
                stageFiles(place, files, capabilities);
              }}
              onSend={(files, words) => {
                const { replyTo, reply } = getDraft(place);
                send({ text: words, files: beginUploads(files, capabilities), replyTo, reply });
                changeDraft(place, (draft) => ({ ...draft, text: '', replyTo: null, reply: null }));
              }}
            />
          </Suspense>
        )}
      </section>
    </FileOfferContext>
  );
}

function Dropping({ mine, name }: { readonly mine: boolean; readonly name: string }) {
  return (
    <div className={classes.dropping} role="status">
      {mine ? (
        <Trans>Відпустіть файли, щоб надіслати їх у чат «{name}»</Trans>
      ) : (
        <Trans>Файли надсилає відповідальний за чат</Trans>
      )}
    </div>
  );
}

function addText(place: Parameters<typeof changeDraft>[0], text: string): void {
  changeDraft(place, (draft) => ({
    ...draft,
    text: draft.text === '' ? text : `${draft.text.trimEnd()} ${text}`,
  }));
}
