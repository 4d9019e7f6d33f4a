import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Anchor, Text, Tooltip } from '@mantine/core';
import { IconFile, IconTrash } from '@tabler/icons-react';
import type { ClientFile } from '@/shared/api/types';
import { formatDate, formatFileSize } from '@/shared/lib/format';
import { notifyUndo } from '@/shared/ui/notifyUndo';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useDeleteFile, useRestoreFile } from './reads';
import classes from './Files.module.css';

interface FileRowProps {
  readonly clientId: number;
  readonly file: ClientFile;
  readonly readOnly: boolean;
  readonly onView: () => void;
}

/** A file: a picture opens over the window, anything else by the browser. */
export function FileRow({ clientId, file, readOnly, onView }: FileRowProps) {
  const { t } = useLingui();
  const remove = useRemoving(clientId, file);
  const about = [formatFileSize(file.size), file.author?.name, formatDate(file.created_at)];
  const { name } = file;
  return (
    <li className={classes.row}>
      {file.thumbnail_url === null ? (
        <span className={classes.icon}>
          <IconFile size={22} stroke={1.5} aria-hidden />
        </span>
      ) : (
        <button
          type="button"
          className={classes.thumbnail}
          aria-label={t`Відкрити фото ${name}`}
          onClick={onView}
        >
          <img src={file.thumbnail_url} alt="" loading="lazy" />
        </button>
      )}
      <div className={classes.facts}>
        <Anchor href={file.url} target="_blank" rel="noopener" size="sm" className={classes.name ?? ''}>
          {name}
        </Anchor>
        <Text size="xs" c="dimmed">
          {about.filter(Boolean).join(' · ')}
        </Text>
      </div>
      {!readOnly && (
        <Tooltip label={t`Видалити`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`Видалити файл ${name}`}
            onClick={() => void remove()}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  );
}

function useRemoving(clientId: number, file: ClientFile) {
  const deleting = useDeleteFile(clientId);
  const restoring = useRestoreFile(clientId);
  const notifyError = useNotifyError();
  const { name } = file;
  return async () => {
    // Awaited, because the row is gone by then, and callbacks of `mutate` with it.
    try {
      await deleting.mutateAsync(file);
    } catch (error) {
      notifyError(error);
      return;
    }
    notifyUndo(<Trans>Файл «{name}» видалено</Trans>, () => {
      restoring.mutateAsync(file).catch(notifyError);
    });
  };
}
