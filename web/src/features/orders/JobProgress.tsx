import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Anchor, Button, Group, Progress, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrderJob } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { isAtWork } from './jobEvents';
import { orderJobsQuery, useCancelJob, useUndoJob } from './jobs';
import { OrderLink } from './OrderLink';
import classes from './Orders.module.css';

/** How long a finished job is still told about to whoever comes back. */
const shownFor = 30 * 60_000;

/** The employee's latest long work: how far it is, what came of it, and the way back. */
export function JobProgress() {
  const { data } = useQuery(orderJobsQuery);
  const [closed, setClosed] = useState('');
  const [openedAt] = useState(() => Date.now());
  const job = data?.items[0];
  if (job === undefined || closed === nameOf(job)) return null;
  const isOld = openedAt - Date.parse(job.created_at) > shownFor;
  if (isOld && !isAtWork(job)) return null;
  return <JobCard job={job} onClose={() => setClosed(nameOf(job))} />;
}

interface JobCardProps {
  readonly job: OrderJob;
  readonly onClose: () => void;
}

function JobCard({ job, onClose }: JobCardProps) {
  const { t } = useLingui();
  const name = useJobName()[job.kind];
  return (
    <div className={classes.job} role="status" aria-label={name}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Group gap="sm">
          <Text fw={600}>{name}</Text>
          <Outcome job={job} />
        </Group>
        <Group gap="xs" wrap="nowrap">
          <Choice job={job} />
          {!isAtWork(job) && (
            <ActionIcon variant="subtle" color="gray" aria-label={t`Закрити`} onClick={onClose}>
              <IconX size={16} />
            </ActionIcon>
          )}
        </Group>
      </Group>
      {isAtWork(job) && <Progress value={shareOf(job)} aria-label={name} animated />}
      <Refused job={job} />
    </div>
  );
}

function Outcome({ job }: { readonly job: OrderJob }) {
  const { state, kind, total, done, skipped, undone } = job;
  const ready = formatNumber(state === 'undoing' ? undone : done + skipped);
  const all = formatNumber(state === 'undoing' ? done : total);
  if (state === 'waiting') return <Trans>Збираємо замовлення…</Trans>;
  if (state === 'undone') return <Trans>Повернуто, як було</Trans>;
  if (state === 'running' || state === 'undoing') {
    return (
      <Trans>
        {ready} з {all}
      </Trans>
    );
  }
  if (kind === 'export' && state === 'done') {
    return (
      <Anchor href={`/api/v1/order-jobs/${job.id}/file`} download={job.name}>
        <Trans>Завантажити {job.name}</Trans>
      </Anchor>
    );
  }
  return (
    <span>
      {state === 'cancelled' && <Trans>Зупинено.</Trans>}{' '}
      <Plural
        value={done}
        one="Готово: # замовлення"
        few="Готово: # замовлення"
        many="Готово: # замовлень"
        other="Готово: # замовлення"
      />
    </span>
  );
}

function Choice({ job }: { readonly job: OrderJob }) {
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

/** Who could not be changed, and why. */
function Refused({ job: { refused, skipped } }: { readonly job: OrderJob }) {
  if (skipped === 0) return null;
  return (
    <details className={classes.refused}>
      <summary>
        <Plural
          value={skipped}
          one="Не змінено # замовлення"
          few="Не змінено # замовлення"
          many="Не змінено # замовлень"
          other="Не змінено # замовлення"
        />
      </summary>
      <ul>
        {refused.map(({ order_id: id, number, why }) => (
          <li key={id}>
            <OrderLink orderId={id}>№{number}</OrderLink>: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}

function useJobName(): Readonly<Record<OrderJob['kind'], string>> {
  const { t } = useLingui();
  return {
    status: t`Зміна статусу`,
    responsible: t`Зміна відповідального`,
    delete: t`Видалення замовлень`,
    export: t`Експорт замовлень`,
  };
}

/** From 0 to 100. */
function shareOf({ state, total, done, skipped, undone }: OrderJob): number {
  const [part, whole] = state === 'undoing' ? [undone, done] : [done + skipped, total];
  return whole === 0 ? 0 : (100 * part) / whole;
}

/** A closed card comes back when the job is in another state. */
function nameOf({ id, state }: OrderJob): string {
  return `${id}-${state}`;
}
