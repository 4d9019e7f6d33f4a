import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Progress, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProductJob } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { jobsQuery, useCancelJob, useUndoJob } from './jobs';
import { useBulkReasons } from './useBulkReasons';
import classes from './Catalog.module.css';

/** How long a finished change is still told about to whoever comes back. */
const shownFor = 30 * 60_000;

/** The employee's latest change of many products: how far it is, its end with «Скасувати». */
export function JobProgress() {
  const { data } = useQuery(jobsQuery);
  const [closed, setClosed] = useState('');
  const [openedAt] = useState(() => Date.now());
  const job = data?.items[0];
  if (job === undefined || `${job.id}-${job.state}` === closed) return null;
  const isOld = openedAt - Date.parse(job.created_at) > shownFor;
  if (isOld && !isAtWork(job)) return null;
  return <JobCard job={job} onClose={() => setClosed(`${job.id}-${job.state}`)} />;
}

interface JobCardProps {
  readonly job: ProductJob;
  readonly onClose: () => void;
}

function JobCard({ job, onClose }: JobCardProps) {
  const { t } = useLingui();
  const reasons = useBulkReasons();
  const working = isAtWork(job);
  return (
    <div className={classes.job} role="status" aria-label={t`Зміна товарів`}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Summary job={job} />
        <Group gap={4} wrap="nowrap">
          <Choice job={job} />
          {!working && (
            <ActionIcon variant="subtle" color="gray" aria-label={t`Закрити`} onClick={onClose}>
              <IconX size={16} />
            </ActionIcon>
          )}
        </Group>
      </Group>
      {working && <Progress value={shareOf(job)} aria-label={t`Зміна товарів`} animated />}
      {Object.entries(job.skipped_reasons).map(([code, count]) => (
        <Text key={code} size="sm" c="dimmed">
          <Trans>
            Пропущено {formatNumber(count)}: {reasons(code)}
          </Trans>
        </Text>
      ))}
    </div>
  );
}

function Summary({ job: { state, total, done, skipped, undone } }: { readonly job: ProductJob }) {
  if (state === 'waiting') return <Trans>Збираємо товари…</Trans>;
  if (state === 'running') return <Part part={done + skipped} whole={total} />;
  if (state === 'undoing') return <Part part={undone} whole={done} />;
  if (state === 'undone') return <Trans>Повернуто, як було</Trans>;
  return (
    <Text fw={600}>
      <Plural
        value={done}
        one="Змінено # товар"
        few="Змінено # товари"
        many="Змінено # товарів"
        other="Змінено # товару"
      />
    </Text>
  );
}

function Part({ part, whole }: { readonly part: number; readonly whole: number }) {
  const [ready, all] = [formatNumber(part), formatNumber(whole)];
  return (
    <span>
      <Trans>
        {ready} з {all}
      </Trans>
    </span>
  );
}

function Choice({ job }: { readonly job: ProductJob }) {
  const cancelling = useCancelJob();
  const undoing = useUndoJob();
  const notifyError = useNotifyError();
  if (job.state === 'waiting' || job.state === 'running') {
    return (
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        loading={cancelling.isPending}
        onClick={() => cancelling.mutate(job.id, { onError: notifyError })}
      >
        <Trans>Зупинити</Trans>
      </Button>
    );
  }
  if (!job.can_undo) return null;
  return (
    <Button
      size="compact-sm"
      variant="light"
      loading={undoing.isPending}
      onClick={() => undoing.mutate(job.id, { onError: notifyError })}
    >
      <Trans>Скасувати</Trans>
    </Button>
  );
}

function isAtWork({ state }: ProductJob): boolean {
  return state === 'waiting' || state === 'running' || state === 'undoing';
}

/** From 0 to 100. */
function shareOf({ state, total, done, skipped, undone }: ProductJob): number {
  const [part, whole] = state === 'undoing' ? [undone, done] : [done + skipped, total];
  return whole === 0 ? 0 : (100 * part) / whole;
}
