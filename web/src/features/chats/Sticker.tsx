import { Trans, useLingui } from '@lingui/react/macro';
import type { Attachment } from '@/shared/api/types';
import classes from './Attachments.module.css';

interface StickerProps {
  readonly attachment: Attachment;
  readonly url: string;
}

/** Still and moving stickers; one in a format that browsers do not play is named. */
export function Sticker({ attachment, url }: StickerProps) {
  const { t } = useLingui();
  if (attachment.content_type.startsWith('video/')) {
    return <video className={classes.sticker} src={url} autoPlay loop muted playsInline />;
  }
  const source = attachment.content_type.startsWith('image/') ? url : attachment.thumbnail_url;
  if (source === null) {
    return (
      <span className={classes.note}>
        <Trans>Анімований стікер</Trans>
      </span>
    );
  }
  return <img className={classes.sticker} src={source} alt={t`Стікер`} decoding="async" />;
}
