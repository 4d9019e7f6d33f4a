import type { Message } from '@/shared/api/types';
import { PdfViewer } from './PdfViewer';
import { PictureViewer } from './PictureViewer';

interface FileViewerProps {
  readonly messages: readonly Message[];
  /** The attachment to begin with. */
  readonly first: number;
  /** Loads older messages and answers whether there is still more; null when all are here. */
  readonly onOlder: (() => Promise<boolean>) | null;
  readonly onClose: () => void;
}

/** A file over the whole window, in the way that suits its kind. */
export function FileViewer({ messages, first, onOlder, onClose }: FileViewerProps) {
  const attachment = messages
    .flatMap(({ attachments }) => attachments)
    .find(({ id }) => id === first);
  if (attachment?.content_type === 'application/pdf') {
    return <PdfViewer attachment={attachment} onClose={onClose} />;
  }
  return <PictureViewer messages={messages} first={first} onOlder={onOlder} onClose={onClose} />;
}
