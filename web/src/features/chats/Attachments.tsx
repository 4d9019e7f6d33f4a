import { Suspense } from 'react';
import type { Attachment } from '@/shared/api/types';
import { AudioPlayer, FileCard } from './lazyParts';
import { Pictures } from './Pictures';
import { Sticker } from './Sticker';
import { VideoPlayer } from './VideoPlayer';
import classes from './Attachments.module.css';

/** All files of a message: pictures together, the rest one under another. */
export function Attachments({ attachments }: { readonly attachments: readonly Attachment[] }) {
  const pictures = attachments.filter(isPicture);
  const others = attachments.filter((attachment) => !isPicture(attachment));
  return (
    <div className={classes.attachments}>
      {pictures.length > 0 && <Pictures pictures={pictures} />}
      {others.map((attachment) => (
        <Suspense key={attachment.id} fallback={<div className={classes.waiting} />}>
          <One attachment={attachment} />
        </Suspense>
      ))}
    </div>
  );
}

/** A picture has its place from the start, also while it is on its way. */
export function isPicture({ kind, state }: Attachment): boolean {
  return kind === 'image' && (state === 'ready' || state === 'pending');
}

function One({ attachment }: { readonly attachment: Attachment }) {
  if (attachment.state !== 'ready' || attachment.url === null) {
    return <FileCard attachment={attachment} />;
  }
  switch (attachment.kind) {
    case 'video':
      return <VideoPlayer attachment={attachment} url={attachment.url} />;
    case 'audio':
    case 'voice':
      return <AudioPlayer attachment={attachment} url={attachment.url} />;
    case 'sticker':
      return <Sticker attachment={attachment} url={attachment.url} />;
    case 'image':
    case 'file':
      return <FileCard attachment={attachment} />;
  }
}
