import { useLingui } from '@lingui/react/macro';
import type { Attachment } from '@/shared/api/types';
import { ViewerFrame } from '@/shared/ui/ViewerFrame';
import classes from '@/shared/ui/Viewer.module.css';

interface PdfViewerProps {
  readonly attachment: Attachment;
  readonly onClose: () => void;
}

/**
 * The browser's own reader of PDF in a frame. It refuses to open in a sandbox; the answer's own
 * policy lets the document run and fetch nothing, and be framed by nobody else.
 */
export function PdfViewer({ attachment, onClose }: PdfViewerProps) {
  const { t } = useLingui();
  const { name, url } = attachment;
  return (
    <ViewerFrame label={t`Перегляд файлу`} title={name} file={attachment} onClose={onClose}>
      <iframe className={classes.pdf} src={url ?? ''} title={name} />
    </ViewerFrame>
  );
}
