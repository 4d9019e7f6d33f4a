import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, FileInput, Group, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CatalogPreview } from '@/shared/api/types';
import { Dialog } from '@/shared/ui/Dialog';
import { useErrorText } from '@/shared/ui/useErrorText';
import { sourcesQuery, useLoadSource, usePreview, useSaveSource, useUploadGoods } from './api';
import { PreviewTable } from './PreviewTable';

/** A file or an address, its first rows and columns, and off it goes. */
export function ImportWizard({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const wizard = useWizard(onClose);
  const { preview, from, place } = wizard;
  return (
    <Dialog onClose={onClose} size="xl" title={t`Новий імпорт`}>
      <Stack gap="sm">
        <SegmentedControl
          value={from}
          data={[
            { value: 'file', label: t`Файл` },
            { value: 'url', label: t`Адреса` },
          ]}
          onChange={(value) => wizard.setFrom(value === 'url' ? 'url' : 'file')}
        />
        {from === 'file' ? (
          <FileInput
            label={t`Файл YML, CSV або Excel`}
            placeholder={t`Виберіть файл, до 50 МБ`}
            description={t`Більший файл вкажіть адресою: так приймається до 1 ГБ`}
            accept=".xml,.yml,.csv,.tsv,.txt,.xlsx,.xls,.ods"
            error={wizard.tooLarge ? t`Файл завеликий: до 50 МБ можна файлом, до 1 ГБ — за адресою` : null}
            value={place.file}
            onChange={wizard.setFile}
          />
        ) : (
          <TextInput
            label={t`Адреса файлу`}
            placeholder="https://"
            value={place.url}
            onChange={(event) => wizard.setUrl(event.currentTarget.value)}
            onBlur={() => wizard.look({})}
          />
        )}
        <TextInput
          label={t`Назва джерела`}
          description={t`Товари впізнаються за кодами в межах джерела: для того самого постачальника вводьте ту саму назву`}
          value={wizard.name}
          onChange={(event) => wizard.setName(event.currentTarget.value)}
        />
        {wizard.trouble !== null && <Alert color="red">{wizard.trouble}</Alert>}
        {preview !== null && <PreviewTable preview={preview} onMapping={wizard.look} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Скасувати</Trans>
          </Button>
          <Button loading={wizard.busy} disabled={!wizard.ready} onClick={wizard.start}>
            <Trans>Імпортувати</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

interface Place {
  readonly file: File | null;
  readonly fileId: number | null;
  readonly url: string;
}

/** The server takes no larger upload; by its address a file of a gigabyte is read. */
const LARGEST_FILE = 50 * 1024 * 1024;

const nowhere: Place = { file: null, fileId: null, url: '' };

function useWizard(onClose: () => void) {
  const errorText = useErrorText();
  const [from, setFromOnly] = useState<'file' | 'url'>('file');
  const [place, setPlace] = useState(nowhere);
  const [name, setName] = useState('');
  const [preview, setPreview] = useState<CatalogPreview | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const sources = useQuery(sourcesQuery);
  const upload = useUploadGoods();
  const previewing = usePreview();
  const saving = useSaveSource();
  const loading = useLoadSource();
  const lookAt = ({ fileId, url }: Place, mapping: Readonly<Record<string, string>>) => {
    if (fileId === null && url.trim() === '') return;
    previewing.mutate({ file_id: fileId, url: url.trim(), mapping }, { onSuccess: setPreview });
  };
  const setFile = (file: File | null) => {
    setPreview(null);
    setPlace({ ...nowhere, file });
    setTooLarge(file !== null && file.size > LARGEST_FILE);
    if (file === null || file.size > LARGEST_FILE) return;
    if (name === '') setName(file.name.replace(/\.\w+$/, ''));
    upload.mutate(file, {
      onSuccess: ({ id }) => {
        const kept = { file, fileId: id, url: '' };
        setPlace(kept);
        lookAt(kept, {});
      },
    });
  };
  const start = () => {
    const known = sources.data?.items.find((source) => source.name === name.trim());
    const body = {
      name: name.trim(),
      mapping: preview?.mapping ?? {},
      ...(from === 'url' ? { url: place.url.trim() } : {}),
    };
    saving.mutate(
      { id: known?.id ?? null, body },
      {
        onSuccess: ({ id }) =>
          loading.mutate({ source_id: id, file_id: place.fileId }, { onSuccess: onClose }),
      },
    );
  };
  const error = [upload, previewing, saving, loading].find((call) => call.error !== null)?.error ?? null;
  const busy = [upload, previewing, saving, loading].some((call) => call.isPending);
  return {
    from,
    place,
    name,
    tooLarge,
    preview,
    busy,
    setName,
    setFile,
    start,
    setFrom: (next: 'file' | 'url') => {
      setFromOnly(next);
      setTooLarge(false);
      setPreview(null);
      setPlace(nowhere);
    },
    setUrl: (url: string) => setPlace({ ...nowhere, url }),
    look: (mapping: Readonly<Record<string, string>>) => lookAt(place, mapping),
    ready: preview !== null && preview.error === '' && name.trim() !== '',
    trouble: error === null ? (preview?.error ?? '') || null : errorText(error),
  };
}
