import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Group, Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CatalogImport } from '@/shared/api/types';
import { formatDateTime, formatNumber } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { problemsQuery, useCancelImport } from './api';
import { LoadPictures } from './LoadPictures';
import classes from './Catalog.module.css';

interface ImportCardProps {
  readonly load: CatalogImport;
  /** Whether its report is shown from the start. */
  readonly open: boolean;
}

/** One load: how far it is, what came of it, which rows were not taken. */
export function ImportCard({ load, open: openAtStart }: ImportCardProps) {
  const { language } = useMe();
  const [open, setOpen] = useState(openAtStart);
  const running = isRunning(load);
  return (
    <li className={classes.row}>
      <Group justify="space-between" py="xs" gap="xs">
        <div>
          <Text fw={500}>{load.source.name}</Text>
          <Text size="sm" c="dimmed">
            {[formatDateTime(load.created_at), load.file_name, load.employee]
              .filter((part) => part !== null && part !== '')
              .join(' · ')}
          </Text>
        </div>
        <StateBadge load={load} />
      </Group>
      {running ? <Running load={load} /> : <Numbers load={load} />}
      <LoadPictures load={load} />
      {load.failure !== null && (
        <Text c="red" size="sm">
          {language === 'en' ? load.failure.en : load.failure.uk}
        </Text>
      )}
      {load.bad > 0 && !running && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Trans>
            Зауваження: <Plural value={load.bad} one="# рядок" few="# рядки" many="# рядків" other="# рядка" />
          </Trans>
        </Button>
      )}
      {open && <Problems importId={load.id} />}
    </li>
  );
}

function isRunning({ state }: CatalogImport): boolean {
  return state === 'waiting' || state === 'reading' || state === 'applying';
}

function StateBadge({ load }: { readonly load: CatalogImport }) {
  switch (load.state) {
    case 'waiting':
      return <Badge variant="light"><Trans>У черзі</Trans></Badge>;
    case 'reading':
      return <Badge variant="light"><Trans>Читаємо файл</Trans></Badge>;
    case 'applying':
      return <Badge variant="light"><Trans>Записуємо</Trans></Badge>;
    case 'done':
      return <Badge color="green" variant="light"><Trans>Готово</Trans></Badge>;
    case 'failed':
      return <Badge color="red" variant="light"><Trans>Не вдалося</Trans></Badge>;
    case 'cancelled':
      return <Badge color="gray" variant="light"><Trans>Зупинено</Trans></Badge>;
  }
}

function Running({ load }: { readonly load: CatalogImport }) {
  const { t } = useLingui();
  const cancel = useCancelImport();
  const notifyError = useNotifyError();
  const done = formatNumber(load.done);
  const total = formatNumber(load.total);
  return (
    <Group gap="sm" wrap="nowrap" pb="xs">
      <Progress
        flex={1}
        aria-label={t`Поступ завантаження`}
        value={load.total === 0 ? 100 : (load.done / load.total) * 100}
        animated={load.total === 0}
      />
      <Text size="sm" c="dimmed">
        {load.total === 0 ? <Trans>рядків: {done}</Trans> : <Trans>{done} з {total}</Trans>}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        loading={cancel.isPending}
        onClick={() => cancel.mutate(load.id, { onError: notifyError })}
      >
        <Trans>Зупинити</Trans>
      </Button>
    </Group>
  );
}

function Numbers({ load }: { readonly load: CatalogImport }) {
  const created = formatNumber(load.created);
  const changed = formatNumber(load.changed);
  const unchanged = formatNumber(load.unchanged);
  const hidden = formatNumber(load.hidden);
  if (load.state === 'failed') {
    return (
      <Text size="sm">
        <Trans>Каталог лишився таким, як був.</Trans>
      </Text>
    );
  }
  return (
    <Text size="sm">
      <Trans>
        Нових: {created} · змінено: {changed} · без змін: {unchanged} · знято з продажу: {hidden}
      </Trans>
    </Text>
  );
}

function Problems({ importId }: { readonly importId: number }) {
  const problems = useQuery(problemsQuery(importId));
  return (
    <QueryView query={problems}>
      {({ items }) => (
        <>
          <ul>
            {items.map(({ id, row, name, external_id: code, text }) => (
              <li key={id}>
                <Text size="sm">
                  {row > 0 && <><Trans>Рядок {row}</Trans>: </>}{name === '' ? code : name} — {text}
                </Text>
              </li>
            ))}
          </ul>
          <Button
            component="a"
            size="compact-sm"
            variant="default"
            mb="xs"
            href={`/api/v1/catalog-imports/${String(importId)}/problems.csv`}
          >
            <Trans>Завантажити CSV</Trans>
          </Button>
        </>
      )}
    </QueryView>
  );
}
