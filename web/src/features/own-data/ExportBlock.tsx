import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import { IconPackageExport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CompanyExport } from '@/shared/api/types';
import { JobFile } from '@/shared/jobs/JobFile';
import { JobProgress } from '@/shared/jobs/JobProgress';
import { isAtWork } from '@/shared/jobs/jobs';
import { formatDateTime, formatFileSize } from '@/shared/lib/format';
import { QueryView } from '@/shared/ui/QueryView';
import { cancelExport, exportsQuery, useAskExport } from './api';
import { useIsOwner } from './useIsOwner';

/** Everything of the company in one archive: asked for, watched, downloaded. */
export function ExportBlock() {
  const exports = useQuery(exportsQuery);
  return (
    <Stack gap="sm" align="flex-start">
      <Text>
        <Trans>
          Один ZIP: клієнти, чати, замовлення, каталог, налаштування, історія та файли. Таблиці — для
          Excel і для програм; що де лежить, розповідає README.
        </Trans>
      </Text>
      <QueryView query={exports}>{({ items }) => <Exports newest={items[0]} items={items} />}</QueryView>
    </Stack>
  );
}

interface ExportsProps {
  readonly newest: CompanyExport | undefined;
  readonly items: readonly CompanyExport[];
}

function Exports({ newest, items }: ExportsProps) {
  const { t } = useLingui();
  const isOwner = useIsOwner();
  const asking = useAskExport();
  const kept = items.find(({ size }) => size > 0);
  const working = newest !== undefined && isAtWork(newest);
  return (
    <>
      {isOwner ? (
        <Button
          leftSection={<IconPackageExport size={18} />}
          disabled={working}
          loading={asking.isPending}
          onClick={asking.ask}
        >
          <Trans>Підготувати архів</Trans>
        </Button>
      ) : (
        <Text c="dimmed">
          <Trans>Забрати всі дані може лише власник компанії.</Trans>
        </Text>
      )}
      <JobProgress
        job={newest}
        list={exportsQuery.queryKey}
        name={t`Архів усіх даних`}
        gathering={<Trans>Рахуємо, скільки всього…</Trans>}
        outcome={newest && <Outcome job={newest} />}
        cancel={cancelExport}
      />
      {isOwner && kept !== undefined && <Kept job={kept} />}
    </>
  );
}

function Outcome({ job: { state, error } }: { readonly job: CompanyExport }) {
  if (state === 'failed') {
    return (
      <Text inherit span c="red">
        {error}
      </Text>
    );
  }
  return state === 'done' ? <Trans>Готово</Trans> : null;
}

function Kept({ job }: { readonly job: CompanyExport }) {
  const { id, name, size, employee, created_at: at } = job;
  return (
    <Text component="div">
      <JobFile href={`/api/v1/company/exports/${id}/file`} name={name} />
      <Text size="sm" c="dimmed">
        {formatFileSize(size)} · {formatDateTime(at)} · {employee}
      </Text>
    </Text>
  );
}
