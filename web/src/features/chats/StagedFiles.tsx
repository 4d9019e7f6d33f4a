import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconFile, IconRefresh, IconX } from '@tabler/icons-react';
import { formatFileSize } from '@/shared/lib/format';
import type { StagedFile } from './drafts';
import { FileTrouble } from './FileTrouble';
import { retryUpload } from './uploads';
import classes from './Composer.module.css';

interface StagedFilesProps {
  readonly files: readonly StagedFile[];
  readonly label: string;
  readonly onRemove: (key: string) => void;
}

/** Files that will go with the message: how far each has got, or why it will not. */
export function StagedFiles({ files, label, onRemove }: StagedFilesProps) {
  return (
    <ul className={classes.staged} aria-label={label}>
      {files.map((file) => (
        <Staged key={file.key} file={file} onRemove={() => onRemove(file.key)} />
      ))}
    </ul>
  );
}

interface StagedProps {
  readonly file: StagedFile;
  readonly onRemove: () => void;
}

function Staged({ file, onRemove }: StagedProps) {
  const { t } = useLingui();
  const { name, trouble } = file;
  const isGoing = file.upload === null && trouble === null;
  const mayRetry = trouble?.why === 'server' || trouble?.why === 'gone';
  return (
    <li className={classes.stagedFile} data-failed={trouble !== null || undefined}>
      <span className={classes.thumb}>
        {file.preview === null ? <IconFile size={18} aria-hidden /> : <img src={file.preview} alt="" />}
      </span>
      <span className={classes.stagedBody}>
        <span className={classes.stagedName} title={name}>
          {name}
        </span>
        {trouble === null ? (
          <span className={classes.stagedNote}>{formatFileSize(file.size)}</span>
        ) : (
          <span className={classes.stagedError} role="alert">
            <FileTrouble trouble={trouble} size={file.size} />
          </span>
        )}
        {isGoing && (
          <progress
            className={classes.progress}
            value={file.progress}
            aria-label={t`Завантаження ${name}`}
          />
        )}
      </span>
      {mayRetry && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t`Повторити: ${name}`}
          onClick={() => retryUpload(file.key)}
        >
          <IconRefresh size={15} />
        </ActionIcon>
      )}
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t`Прибрати ${name}`} onClick={onRemove}>
        <IconX size={15} />
      </ActionIcon>
    </li>
  );
}
