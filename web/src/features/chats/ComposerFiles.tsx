import { Trans, useLingui } from '@lingui/react/macro';
import type { ChatDetail } from '@/shared/api/types';
import type { DraftPlace, StagedFile } from './drafts';
import { HowFilesGo } from './HowFilesGo';
import { StagedFiles } from './StagedFiles';
import { unstageFile } from './uploads';
import classes from './Composer.module.css';

interface ComposerFilesProps {
  readonly place: DraftPlace;
  readonly files: readonly StagedFile[];
  readonly chat: ChatDetail;
}

/** Files that wait in the composer for the message. */
export function ComposerFiles({ place, files, chat }: ComposerFilesProps) {
  const { t } = useLingui();
  const stopped = files.some(({ trouble }) => trouble !== null);
  return (
    <>
      <StagedFiles
        files={files}
        label={t`Файли до повідомлення`}
        onRemove={(key) => unstageFile(place, key)}
      />
      <div className={classes.howFilesGo}>
        {stopped ? (
          <Trans>Щоб надіслати, приберіть або повторіть файли з помилкою.</Trans>
        ) : (
          <HowFilesGo files={files} capabilities={chat.capabilities} />
        )}
      </div>
    </>
  );
}
