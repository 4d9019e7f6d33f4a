import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, Loader, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientFile } from '@/shared/api/types';
import { useCan } from '@/shared/session/api';
import { QueryView } from '@/shared/ui/QueryView';
import { FileRow } from './FileRow';
import { FileViewer } from './FileViewer';
import { filesQuery } from './reads';
import { useUploads } from './useUploads';
import classes from './Files.module.css';

/** Files of the card: put in by the button, pictures open over the window. */
export function FilesTab({ clientId }: { readonly clientId: number }) {
  const query = useQuery(filesQuery(clientId));
  const mayEdit = useCan('clients.edit');
  const uploads = useUploads(clientId);
  const [viewed, setViewed] = useState<ClientFile | null>(null);
  return (
    <>
      {mayEdit && <AddFiles onAdd={uploads.add} />}
      {uploads.items.map((upload) => (
        <Text key={upload.key} size="sm" component="div" className={classes.upload ?? ''} role="status">
          {upload.error === null ? <Loader size={14} /> : null}
          <span className={classes.name}>{upload.name}</span>
          {upload.error !== null && <span className={classes.error}>{upload.error}</span>}
        </Text>
      ))}
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed" size="sm">
              <Trans>Файлів ще немає</Trans>
            </Text>
          ) : (
            <>
              <ul className={classes.files}>
                {items.map((file) => (
                  <FileRow
                    key={file.id}
                    clientId={clientId}
                    file={file}
                    readOnly={!mayEdit}
                    onView={() => setViewed(file)}
                  />
                ))}
              </ul>
              {viewed !== null && (
                <FileViewer files={items} first={viewed} onClose={() => setViewed(null)} />
              )}
            </>
          )
        }
      </QueryView>
    </>
  );
}

function AddFiles({ onAdd }: { readonly onAdd: (files: readonly File[]) => void }) {
  const { t } = useLingui();
  return (
    <Group gap="sm" mb="sm">
      <FileButton multiple onChange={onAdd} inputProps={{ 'aria-label': t`Файли картки` }}>
        {(props) => (
          <Button
            {...props}
            size="compact-md"
            variant="default"
            leftSection={<IconUpload size={16} aria-hidden />}
          >
            <Trans>Додати файли</Trans>
          </Button>
        )}
      </FileButton>
      <Text size="xs" c="dimmed">
        <Trans>До 50 МБ кожен</Trans>
      </Text>
    </Group>
  );
}
