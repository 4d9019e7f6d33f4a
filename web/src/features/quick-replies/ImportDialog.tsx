import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, FileInput, Group, ScrollArea, Table, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import type { QuickReplyImport } from '@/shared/api/types';
import { Dialog } from '@/shared/ui/Dialog';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useImport } from './api';
import { saveAs, writeRefusals } from './refusals';
import classes from './QuickReplies.module.css';

/** First what the table would do, row by row, then doing it. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const [file, setFile] = useState<File | null>(null);
  const looking = useImport();
  const taking = useImport();
  const plan = looking.data;
  const done = taking.data;
  const refusal = taking.error ?? looking.error;
  const choose = (chosen: File | null) => {
    setFile(chosen);
    taking.reset();
    looking.reset();
    if (chosen !== null) looking.mutate({ file: chosen, dryRun: true });
  };
  return (
    <Dialog size="lg" onClose={onClose} title={<Trans>Імпорт швидких відповідей</Trans>}>
      <FileInput
        label={t`Таблиця CSV`}
        description={t`Стовпці: activation, folder, label, shared, text 1, text 2…`}
        placeholder={t`Оберіть файл`}
        accept=".csv,text/csv"
        value={file}
        onChange={choose}
        leftSection={<IconFileSpreadsheet size={16} />}
        mb="md"
      />
      {refusal !== null && (
        <Alert color="red" variant="light" role="alert" mb="md">
          {errorText(refusal)}
        </Alert>
      )}
      {(done ?? plan) !== undefined && <Result result={done ?? plan} isDone={done !== undefined} />}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {done === undefined ? <Trans>Скасувати</Trans> : <Trans>Готово</Trans>}
        </Button>
        {done === undefined && (
          <Button
            disabled={plan === undefined || plan.created + plan.updated === 0}
            loading={looking.isPending || taking.isPending}
            onClick={() => file !== null && taking.mutate({ file, dryRun: false })}
          >
            <Trans>Імпортувати</Trans>
          </Button>
        )}
      </Group>
    </Dialog>
  );
}

interface ResultProps {
  readonly result: QuickReplyImport | undefined;
  readonly isDone: boolean;
}

function Result({ result, isDone }: ResultProps) {
  if (result === undefined) return null;
  const { created, updated, errors } = result;
  return (
    <>
      <Text mb="xs" role="status">
        {isDone ? (
          <Trans>
            Додано: {created}, змінено: {updated}.
          </Trans>
        ) : (
          <Trans>
            Буде додано: {created}, змінено: {updated}.
          </Trans>
        )}{' '}
        {errors.length > 0 && (
          <span className={classes.refused}>
            <Plural
              value={errors.length}
              one="# рядок не прийнято."
              few="# рядки не прийнято."
              many="# рядків не прийнято."
              other="# рядка не прийнято."
            />
          </span>
        )}
      </Text>
      {errors.length > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          mb="xs"
          onClick={() => saveAs(writeRefusals(errors), 'quick-replies-errors.csv')}
        >
          <Trans>Завантажити перелік помилок</Trans>
        </Button>
      )}
      <Rows result={result} />
    </>
  );
}

function Rows({ result }: { readonly result: QuickReplyImport }) {
  const { t } = useLingui();
  const deeds = {
    create: t`додати`,
    update: t`змінити`,
    keep: t`без змін`,
    refuse: t`не прийнято`,
  };
  return (
    <ScrollArea.Autosize mah="20rem">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right">{t`Рядок`}</Table.Th>
            <Table.Th>{t`Символи`}</Table.Th>
            <Table.Th>{t`Що буде`}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {result.rows.map(({ row, activation, text, action, detail }) => (
            <Table.Tr key={row}>
              <Table.Td ta="right">{row}</Table.Td>
              <Table.Td>{activation}</Table.Td>
              <Table.Td className={action === 'refuse' ? classes.refused : undefined}>
                {deeds[action]}: {action === 'refuse' ? detail : text}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
