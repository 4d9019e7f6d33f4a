import { useLingui } from '@lingui/react/macro';
import type { Attachment } from '@/shared/api/types';
import { boxOf } from './Pictures';
import classes from './Attachments.module.css';

interface VideoPlayerProps {
  readonly attachment: Attachment;
  readonly url: string;
}

/** Without a picture of its own a video shows its first frame, not a black square. */
const firstFrame = '#t=0.05';

export function VideoPlayer({ attachment, url }: VideoPlayerProps) {
  const { t } = useLingui();
  const poster = attachment.thumbnail_url;
  return (
    <video
      className={classes.video}
      style={boxOf(attachment)}
      src={poster === null ? `${url}${firstFrame}` : url}
      {...(poster === null ? {} : { poster })}
      controls
      playsInline
      preload={poster === null ? 'metadata' : 'none'}
      aria-label={t`Відео ${attachment.name}`}
    />
  );
}
