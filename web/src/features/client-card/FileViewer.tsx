import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { ClientFile } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { useZoom } from '@/shared/ui/useZoom';
import { ViewerFrame } from '@/shared/ui/ViewerFrame';
import classes from '@/shared/ui/Viewer.module.css';

interface FileViewerProps {
  readonly files: readonly ClientFile[];
  readonly first: ClientFile;
  readonly onClose: () => void;
}

/** The card's pictures over the whole window, one after another, as those of a chat. */
export function FileViewer({ files, first, onClose }: FileViewerProps) {
  const { t } = useLingui();
  const pictures = files.filter(({ thumbnail_url }) => thumbnail_url !== null);
  const [shownId, setShownId] = useState(first.id);
  const at = Math.max(
    pictures.findIndex(({ id }) => id === shownId),
    0,
  );
  const step = (by: number) => {
    const next = pictures[at + by];
    if (next !== undefined) setShownId(next.id);
  };
  const zoom = useZoom({ onLeft: () => step(1), onRight: () => step(-1) });
  const shown = pictures[at];
  if (shown === undefined) return null;
  const turn = (by: number) => {
    zoom.reset();
    step(by);
  };
  const handleKey = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') turn(-1);
    if (key === 'ArrowRight') turn(1);
  };
  return (
    <ViewerFrame
      label={t`Перегляд фото`}
      title={`${shown.name} · ${formatDateTime(shown.created_at)}`}
      file={shown}
      onKey={handleKey}
      onClose={onClose}
    >
      <div className={classes.stage} data-zoomed={zoom.isZoomed || undefined} {...zoom.handlers}>
        <img
          key={shown.id}
          className={classes.picture}
          src={shown.url}
          alt={shown.name}
          draggable={false}
          style={{ transform: zoom.transform }}
        />
      </div>
      {at > 0 && <Turn side="left" label={t`Попереднє фото`} onTurn={() => turn(-1)} />}
      {at < pictures.length - 1 && (
        <Turn side="right" label={t`Наступне фото`} onTurn={() => turn(1)} />
      )}
    </ViewerFrame>
  );
}

interface TurnProps {
  readonly side: 'left' | 'right';
  readonly label: string;
  readonly onTurn: () => void;
}

function Turn({ side, label, onTurn }: TurnProps) {
  return (
    <ActionIcon
      className={classes.turn ?? ''}
      data-side={side}
      variant="default"
      radius="xl"
      size={44}
      aria-label={label}
      onClick={onTurn}
    >
      {side === 'left' ? <IconChevronLeft size={24} /> : <IconChevronRight size={24} />}
    </ActionIcon>
  );
}
