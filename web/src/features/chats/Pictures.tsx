import { useLingui } from '@lingui/react/macro';
import { Loader } from '@mantine/core';
import type { CSSProperties } from 'react';
import type { Attachment } from '@/shared/api/types';
import { useActs } from './conversationActs';
import classes from './Attachments.module.css';

const widest = 320;
const tallest = 340;

/** One picture in its own proportions, several as a grid of squares: nothing moves when they load. */
export function Pictures({ pictures }: { readonly pictures: readonly Attachment[] }) {
  const [only] = pictures;
  if (pictures.length === 1 && only !== undefined) {
    return <Picture picture={only} style={boxOf(only)} />;
  }
  return (
    <div className={classes.album} data-count={Math.min(pictures.length, 4)}>
      {pictures.map((picture) => (
        <Picture key={picture.id} picture={picture} />
      ))}
    </div>
  );
}

function Picture({ picture, style }: { readonly picture: Attachment; readonly style?: CSSProperties }) {
  const { t } = useLingui();
  const { showFile } = useActs();
  const source = picture.thumbnail_url ?? picture.url;
  if (source === null) {
    return (
      <span className={classes.picture} style={style} role="img" aria-label={t`Фото завантажується`}>
        <Loader size="xs" color="gray" />
      </span>
    );
  }
  return (
    <button
      type="button"
      className={classes.picture}
      style={style}
      aria-label={t`Відкрити фото ${picture.name}`}
      onClick={() => showFile(picture.id)}
    >
      <img src={source} alt="" decoding="async" />
    </button>
  );
}

/** The place of a picture, known before its bytes are here. */
export function boxOf({ width, height }: Pick<Attachment, 'width' | 'height'>): CSSProperties {
  if (width === null || height === null || width === 0 || height === 0) {
    return { width: 240, aspectRatio: '4 / 3' };
  }
  const scale = Math.min(1, widest / width, tallest / height);
  // A sliver is shown a little cropped rather than as a line.
  return { width: Math.max(width * scale, 96), aspectRatio: `${width} / ${Math.max(height, width / 4)}` };
}
