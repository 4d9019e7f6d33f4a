import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Anchor, Button, Group, Progress, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientJob } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { clientJobsQuery, useCancelJob } from './api';
import classes from './Clients.module.css';

/** How long a finished job is still told about to whoever comes back. */
const shownFor = 30 * 60_000;

/** The employee's latest long work: how far it is, and what came of it. */
export function JobProgress() {
  const { data } = useQuery(clientJobsQuery);
  const [closed, setClosed] = useState(0);
  const [openedAt] = useState(() => Date.now());
  const job = data?.items[0];
  if (job === undefined || job.id === closed) return null;
  const isOld = openedAt - Date.parse(job.created_at) > shownFor;
  if (isOld && !isAtWork(job)) return null;
  return <JobCard job={job} onClose={() => setClosed(job.id)} />;
}

interface JobCardProps {
  readonly job: ClientJob;
  readonly onClose: () => void;
}

function JobCard({ job, onClose }: JobCardProps) {
  const { t } = useLingui();
  const name = useJobName()[job.kind];
  const cancelling = useCancelJob();
  const notifyError = useNotifyError();
  const working = isAtWork(job);
  return (
    <div className={classes.job} role="status" aria-label={name}>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600}>
          {name} {job.kind === 'import' && <span className={classes.none}>{job.name}</span>}
        </Text>
        {working ? (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={cancelling.isPending}
            onClick={() => cancelling.mutate(job.id, { onError: notifyError })}
          >
            <Trans>Зупинити</Trans>
          </Button>
        ) : (
          <ActionIcon variant="subtle" color="gray" aria-label={t`Закрити`} onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        )}
      </Group>
      {working && <Progress value={shareOf(job)} aria-label={name} animated />}
      <Outcome job={job} />
    </div>
  );
}

function Outcome({ job }: { readonly job: ClientJob }) {
  const done = formatNumber(job.done);
  const total = formatNumber(job.total);
  if (job.state === 'waiting') return <Trans>Починаємо…</Trans>;
  if (job.state === 'failed') return <Text c="red">{job.error}</Text>;
  if (job.state === 'running') {
    return (
      <Trans>
        {done} з {total}
      </Trans>
    );
  }
  return (
    <Group gap="md">
      {job.state === 'cancelled' && <Trans>Зупинено</Trans>}
      {job.kind === 'import' ? <ImportOutcome job={job} /> : <Trans>Готово: {done}</Trans>}
      {job.kind === 'export' && job.state === 'done' && (
        <Anchor href={`/api/v1/client-jobs/${job.id}/file`} download={job.name}>
          <Trans>Завантажити {job.name}</Trans>
        </Anchor>
      )}
    </Group>
  );
}

function ImportOutcome({ job }: { readonly job: ClientJob }) {
  const created = formatNumber(job.created);
  const updated = formatNumber(job.updated);
  const skipped = formatNumber(job.skipped);
  return (
    <>
      <Trans>
        Додано: {created}, оновлено: {updated}, пропущено: {skipped}
      </Trans>
      {job.failed > 0 && (
        <Anchor href={`/api/v1/client-jobs/${job.id}/errors.csv`} download>
          <Plural
            value={job.failed}
            one="# рядок з помилкою"
            few="# рядки з помилками"
            many="# рядків з помилками"
            other="# рядка з помилками"
          />
        </Anchor>
      )}
    </>
  );
}

function useJobName(): Readonly<Record<ClientJob['kind'], string>> {
  const { t } = useLingui();
  return {
    import: t`Імпорт клієнтів`,
    export: t`Експорт клієнтів`,
    assign: t`Зміна відповідального`,
    delete: t`Видалення клієнтів`,
  };
}

function isAtWork({ state }: ClientJob): boolean {
  return state === 'waiting' || state === 'running';
}

/** From 0 to 100. */
function shareOf({ done, total }: ClientJob): number {
  return total === 0 ? 0 : (100 * done) / total;
}
