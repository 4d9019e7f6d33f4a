import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, FileInput, Group, Radio, Select, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import type { ClientImport, ImportPreview } from '@/shared/api/types';
import { Dialog } from '@/shared/ui/Dialog';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useImport, usePreview } from './api';
import { useFieldNames } from './useFieldNames';
import classes from './Clients.module.css';

/** A table is looked into first: what its columns mean, and what becomes of known phones. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const looking = usePreview();
  const [file, setFile] = useState<File | null>(null);
  const choose = (chosen: File | null) => {
    setFile(chosen);
    looking.reset();
    if (chosen !== null) looking.mutate(chosen);
  };
  return (
    <Dialog size="xl" onClose={onClose} title={<Trans>Імпорт клієнтів</Trans>}>
      <FileInput
        label={t`Таблиця CSV або Excel`}
        description={t`У першому рядку — назви стовпців`}
        placeholder={looking.isPending ? t`Читаємо…` : t`Оберіть файл`}
        accept=".csv,.tsv,.txt,.xlsx,.xls,.ods"
        value={file}
        onChange={choose}
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
      />
      {looking.isError && (
        <Alert color="red" variant="light" role="alert" mt="md">
          {errorText(looking.error)}
        </Alert>
      )}
      {looking.data !== undefined && (
        <Mapping key={looking.data.file_id} preview={looking.data} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface MappingProps {
  readonly preview: ImportPreview;
  readonly onClose: () => void;
}

function Mapping({ preview, onClose }: MappingProps) {
  const errorText = useErrorText();
  const [columns, setColumns] = useState<readonly string[]>(preview.columns);
  const [known, setKnown] = useState<ClientImport['known']>('skip');
  const taking = useImport();
  const take = () =>
    taking.mutate(
      { file_id: preview.file_id, columns: [...columns], known },
      { onSuccess: onClose },
    );
  return (
    <Stack gap="sm" mt="md">
      <Text>
        <Plural value={preview.total} one="# рядок" few="# рядки" many="# рядків" other="# рядка" />
      </Text>
      <PreviewTable
        preview={preview}
        columns={columns}
        onColumn={(place, field) => setColumns(columns.with(place, field))}
      />
      <KnownChoice known={known} onChange={setKnown} />
      {taking.isError && (
        <Alert color="red" variant="light" role="alert">
          {errorText(taking.error)}
        </Alert>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          <Trans>Скасувати</Trans>
        </Button>
        <Button loading={taking.isPending} onClick={take}>
          <Trans>Імпортувати</Trans>
        </Button>
      </Group>
    </Stack>
  );
}

interface PreviewTableProps {
  readonly preview: ImportPreview;
  readonly columns: readonly string[];
  readonly onColumn: (place: number, field: string) => void;
}

function PreviewTable({ preview, columns, onColumn }: PreviewTableProps) {
  const { t } = useLingui();
  const fields = useFieldNames();
  return (
    <div className={classes.preview}>
      <table>
        <thead>
          <tr>
            {preview.heading.map((name, place) => (
              <th key={place} scope="col">
                <Text size="sm" c="dimmed" truncate>
                  {name}
                </Text>
                <Select
                  size="xs"
                  miw="8.5rem"
                  aria-label={t`Що у стовпці «${name}»`}
                  placeholder={t`Не брати`}
                  clearable
                  allowDeselect={false}
                  data={fields}
                  value={columns[place] === '' ? null : (columns[place] ?? null)}
                  onChange={(field) => onColumn(place, field ?? '')}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row, number) => (
            <tr key={number}>
              {preview.heading.map((_name, place) => (
                <td key={place}>{row[place] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface KnownChoiceProps {
  readonly known: ClientImport['known'];
  readonly onChange: (known: ClientImport['known']) => void;
}

function KnownChoice({ known, onChange }: KnownChoiceProps) {
  return (
    <Radio.Group
      label={<Trans>Якщо телефон уже є в базі</Trans>}
      value={known}
      onChange={(value) => onChange(value === 'update' ? 'update' : 'skip')}
    >
      <Group mt={6}>
        <Radio value="skip" label={<Trans>Пропустити рядок</Trans>} />
        <Radio value="update" label={<Trans>Оновити картку</Trans>} />
      </Group>
    </Radio.Group>
  );
}
