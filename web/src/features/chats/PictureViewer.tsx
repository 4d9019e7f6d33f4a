import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Modal } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconDownload, IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { Attachment, Message } from '@/shared/api/types';
import classes from './Attachments.module.css';

interface PictureViewerProps {
  readonly messages: readonly Message[];
  /** The attachment to begin with. */
  readonly first: number;
  readonly onClose: () => void;
}

/** Pictures of the conversation over the whole window, one after another. */
export function PictureViewer({ messages, first, onClose }: PictureViewerProps) {
  const { t } = useLingui();
  const [current, setCurrent] = useState(first);
  const pictures = messages.flatMap(({ attachments }) => attachments.filter(isShown));
  const at = pictures.findIndex(({ id }) => id === current);
  const picture = pictures[at];
  const before = pictures[at - 1];
  const after = pictures[at + 1];
  const handleKey = ({ key }: KeyboardEvent) => {
    const next = key === 'ArrowLeft' ? before : key === 'ArrowRight' ? after : undefined;
    if (next !== undefined) setCurrent(next.id);
  };
  if (picture === undefined) return null;
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      withCloseButton={false}
      padding={0}
      onKeyDown={handleKey}
      title={undefined}
      aria-label={t`Перегляд фото`}
      classNames={{ content: classes.viewer ?? '', body: classes.viewerBody ?? '' }}
    >
      <div className={classes.viewerBar}>
        <span className={classes.viewerName}>{picture.name}</span>
        <ActionIcon
          component="a"
          href={picture.url ?? ''}
          download={picture.name}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t`Завантажити`}
        >
          <IconDownload size={20} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t`Закрити`} onClick={onClose}>
          <IconX size={20} />
        </ActionIcon>
      </div>
      <Turn to={before} side="left" label={t`Попереднє фото`} onTurn={setCurrent} />
      <img className={classes.viewerPicture} src={picture.url ?? ''} alt={picture.name} />
      <Turn to={after} side="right" label={t`Наступне фото`} onTurn={setCurrent} />
    </Modal>
  );
}

function isShown({ kind, state, url }: Attachment): boolean {
  return kind === 'image' && state === 'ready' && url !== null;
}

interface TurnProps {
  readonly to: Attachment | undefined;
  readonly side: 'left' | 'right';
  readonly label: string;
  readonly onTurn: (id: number) => void;
}

function Turn({ to, side, label, onTurn }: TurnProps) {
  if (to === undefined) return null;
  return (
    <ActionIcon
      className={classes.turn ?? ''}
      data-side={side}
      variant="default"
      radius="xl"
      size={44}
      aria-label={label}
      onClick={() => onTurn(to.id)}
    >
      {side === 'left' ? <IconChevronLeft size={24} /> : <IconChevronRight size={24} />}
    </ActionIcon>
  );
}
