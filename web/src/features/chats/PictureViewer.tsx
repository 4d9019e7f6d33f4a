import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Loader } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useEffect, type KeyboardEvent } from 'react';
import type { Attachment, Message } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { usePictures } from './usePictures';
import { useZoom, type Zoom } from '@/shared/ui/useZoom';
import { ViewerFrame } from '@/shared/ui/ViewerFrame';
import classes from '@/shared/ui/Viewer.module.css';

interface PictureViewerProps {
  readonly messages: readonly Message[];
  /** The attachment to begin with. */
  readonly first: number;
  readonly onOlder: (() => Promise<boolean>) | null;
  readonly onClose: () => void;
}

/** Pictures of the conversation over the whole window, one after another. */
export function PictureViewer({ messages, first, onOlder, onClose }: PictureViewerProps) {
  const { t } = useLingui();
  const pictures = usePictures(messages, first, onOlder);
  const { current } = pictures;
  const zoom = useZoom({ onLeft: pictures.toNext, onRight: pictures.toPrevious });
  usePreloaded([pictures.previous, pictures.next]);
  const turn = (to: () => void) => () => {
    zoom.reset();
    to();
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: turn(pictures.toPrevious),
    ArrowRight: turn(pictures.toNext),
    '+': zoom.in,
    '=': zoom.in,
    '-': zoom.out,
    '0': zoom.reset,
  };
  const handleKey = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  if (current === undefined) return null;
  const { picture, message } = current;
  return (
    <ViewerFrame
      label={t`Перегляд фото`}
      title={
        <>
          {message.author.name} · {formatDateTime(message.created_at)}
        </>
      }
      file={picture}
      tools={<ZoomTools zoom={zoom} />}
      onKey={handleKey}
      onClose={onClose}
    >
      <div className={classes.stage} data-zoomed={zoom.isZoomed || undefined} {...zoom.handlers}>
        <Picture key={picture.id} picture={picture} zoom={zoom} />
      </div>
      {pictures.hasPrevious && (
        <Turn side="left" label={t`Попереднє фото`} onTurn={turn(pictures.toPrevious)} />
      )}
      {pictures.next !== undefined && (
        <Turn side="right" label={t`Наступне фото`} onTurn={turn(pictures.toNext)} />
      )}
      <div className={classes.count} role="status">
        {pictures.isLoading ? <Loader size={14} color="gray" /> : <Place {...pictures} />}
      </div>
    </ViewerFrame>
  );
}

function Place({ at, count }: { readonly at: number; readonly count: number }) {
  return (
    <Trans>
      {at} з {count}
    </Trans>
  );
}

function Picture({ picture, zoom }: { readonly picture: Attachment; readonly zoom: Zoom }) {
  const { width, height, thumbnail_url: thumbnail, url, name } = picture;
  // The small one is here already: it keeps the place until the large one has come.
  const background = thumbnail === null ? {} : { backgroundImage: `url("${thumbnail}")` };
  const size = width === null || height === null ? {} : { width, height };
  return (
    <img
      className={classes.picture}
      src={url ?? ''}
      alt={name}
      draggable={false}
      {...size}
      style={{ ...background, transform: zoom.transform }}
    />
  );
}

function ZoomTools({ zoom }: { readonly zoom: Zoom }) {
  const { t } = useLingui();
  return (
    <>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t`Зменшити`} title={t`Зменшити`} disabled={!zoom.isZoomed} onClick={zoom.out}>
        <IconZoomOut size={20} />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t`Збільшити`} title={t`Збільшити`} onClick={zoom.in}>
        <IconZoomIn size={20} />
      </ActionIcon>
    </>
  );
}

/** The neighbours are fetched ahead, so that turning does not wait. */
function usePreloaded(pictures: readonly (Attachment | undefined)[]) {
  const urls = pictures.flatMap((picture) => picture?.url ?? []).join('\n');
  useEffect(() => {
    for (const url of urls.split('\n')) {
      if (url !== '') new Image().src = url;
    }
  }, [urls]);
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
