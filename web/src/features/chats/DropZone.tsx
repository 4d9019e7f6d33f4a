import { Trans } from '@lingui/react/macro';
import { Suspense, useState, type DragEvent, type ReactNode } from 'react';
import type { ChatDetail } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { getDraft } from './drafts';
import { FileOfferContext, type OfferFiles } from './fileOffer';
import { FileConfirmation } from './lazyParts';
import { filesLimit, refusalOf } from './limits';
import { isMine } from './rights';
import { stageFiles } from './uploads';
import classes from './ChatPane.module.css';

interface DropZoneProps {
  readonly chat: ChatDetail;
  readonly className: string;
  readonly children: ReactNode;
}

/** The chat takes files that are dropped anywhere on it. */
export function DropZone({ chat, className, children }: DropZoneProps) {
  const me = useMe();
  const mine = isMine(chat, me);
  const [offered, setOffered] = useState<readonly File[]>([]);
  const [isOver, setOver] = useState(false);
  const place = { employeeId: me.id, chatId: chat.id };

  const offer: OfferFiles = (files, kind) => {
    if (!mine || files.length === 0) return;
    const room = filesLimit - getDraft(place).files.length;
    const refused = files.some((file) => refusalOf(file, chat.capabilities) !== null);
    if (kind === 'dropped' || refused || files.length > room) setOffered(files);
    else stageFiles(place, files);
  };
  const drag = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = mine ? 'copy' : 'none';
      if (!isOver) setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      const { currentTarget, relatedTarget } = event;
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      offer([...event.dataTransfer.files], 'dropped');
    },
  };

  return (
    <FileOfferContext value={offer}>
      <section className={className} {...drag}>
        {children}
        {isOver && (
          <div className={classes.dropping}>
            {mine ? (
              <Trans>Відпустіть файли, щоб додати їх</Trans>
            ) : (
              <Trans>Файли надсилає відповідальний за чат</Trans>
            )}
          </div>
        )}
        {offered.length > 0 && (
          <Suspense fallback={null}>
            <FileConfirmation
              files={offered}
              chat={chat}
              room={filesLimit - getDraft(place).files.length}
              onConfirm={(files) => {
                setOffered([]);
                stageFiles(place, files);
              }}
              onClose={() => setOffered([])}
            />
          </Suspense>
        )}
      </section>
    </FileOfferContext>
  );
}
