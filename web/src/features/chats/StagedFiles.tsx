import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconFile, IconRefresh, IconX } from '@tabler/icons-react';
import type { ChatDetail } from '@/shared/api/types';
import { formatFileSize } from '@/shared/lib/format';
import { useErrorText } from '@/shared/ui/useErrorText';
import type { DraftPlace, StagedFile } from './drafts';
import { retryUpload, unstageFile } from './uploads';
import classes from './Composer.module.css';

interface StagedFilesProps {
  readonly place: DraftPlace;
  readonly files: readonly StagedFile[];
  readonly chat: ChatDetail;
}

/** Files that will go with the message: how far each has got, or why it will not. */
export function StagedFiles({ place, files }: StagedFilesProps) {
  const { t } = useLingui();
  if (files.length === 0) return null;
  return (
    <ul className={classes.staged} aria-label={t`Файли до повідомлення`}>
      {files.map((file) => (
        <Staged
          key={file.key}
          file={file}
          onRetry={() => retryUpload(place, file.key)}
          onRemove={() => unstageFile(place, file.key)}
        />
      ))}
    </ul>
  );
}

interface StagedProps {
  readonly file: StagedFile;
  readonly onRetry: () => void;
  readonly onRemove: () => void;
}

function Staged({ file, onRetry, onRemove }: StagedProps) {
  const { t } = useLingui();
  const { name } = file;
  const isGoing = file.upload === null && file.error === null;
  return (
    <li className={classes.stagedFile} data-failed={file.error !== null || undefined}>
      <span className={classes.thumb}>
        {file.preview === null ? <IconFile size={18} aria-hidden /> : <img src={file.preview} alt="" />}
      </span>
      <span className={classes.stagedBody}>
        <span className={classes.stagedName} title={name}>
          {name}
        </span>
        <StagedNote file={file} />
        {isGoing && (
          <progress
            className={classes.progress}
            value={file.progress}
            aria-label={t`Завантаження ${name}`}
          />
        )}
      </span>
      {file.error?.status === 0 && (
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t`Повторити: ${name}`} onClick={onRetry}>
          <IconRefresh size={15} />
        </ActionIcon>
      )}
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t`Прибрати ${name}`} onClick={onRemove}>
        <IconX size={15} />
      </ActionIcon>
    </li>
  );
}

function StagedNote({ file }: { readonly file: StagedFile }) {
  const errorText = useErrorText();
  if (file.error !== null) {
    return (
      <span className={classes.stagedError} role="alert">
        {errorText(file.error)}
      </span>
    );
  }
  return <span className={classes.stagedNote}>{formatFileSize(file.size)}</span>;
}
