import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ClientJob } from '@/shared/api/types';
import { JobFile } from '@/shared/jobs/JobFile';
import { JobProgress as Progress } from '@/shared/jobs/JobProgress';
import { formatNumber } from '@/shared/lib/format';
import { cancelJob, clientJobsQuery } from './api';

/** The employee's latest long work on clients. */
export function JobProgress() {
  const names = useJobName();
  const { data } = useQuery(clientJobsQuery);
  const job = data?.items[0];
  if (job === undefined) return null;
  return (
    <Progress
      job={toPassed(job)}
      list={clientJobsQuery.queryKey}
      name={job.kind === 'import' ? `${names.import} ${job.name}` : names[job.kind]}
      gathering={<Trans>Починаємо…</Trans>}
      outcome={<Outcome job={job} />}
      notes={<Faults job={job} />}
      cancel={cancelJob}
    />
  );
}

/** An import counts every row as done, those that it passed by among them. */
function toPassed(job: ClientJob): ClientJob {
  return job.kind === 'import' ? { ...job, skipped: 0 } : job;
}

function Outcome({ job }: { readonly job: ClientJob }) {
  const { id, kind, state, name } = job;
  const done = formatNumber(job.done);
  const created = formatNumber(job.created);
  const updated = formatNumber(job.updated);
  const skipped = formatNumber(job.skipped);
  if (state === 'failed') {
    return (
      <Text inherit span c="red">
        {job.error}
      </Text>
    );
  }
  if (kind === 'export' && state === 'done') {
    return <JobFile href={`/api/v1/client-jobs/${id}/file`} name={name} />;
  }
  if (kind !== 'import') return <Trans>Готово: {done}</Trans>;
  return (
    <Trans>
      Додано: {created}, оновлено: {updated}, пропущено: {skipped}
    </Trans>
  );
}

/** The rows that could not be taken, for whoever mends them. */
function Faults({ job: { id, failed } }: { readonly job: ClientJob }) {
  if (failed === 0) return null;
  return (
    <Anchor inherit href={`/api/v1/client-jobs/${id}/errors.csv`} download>
      <Plural
        value={failed}
        one="# рядок з помилкою"
        few="# рядки з помилками"
        many="# рядків з помилками"
        other="# рядка з помилками"
      />
    </Anchor>
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
