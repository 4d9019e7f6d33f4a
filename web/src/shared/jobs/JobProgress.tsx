import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Progress, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { QueryKey } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { formatNumber } from '@/shared/lib/format';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { isAtWork, nameOf, partOf, type Job } from './jobs';
import { useJobCall } from './useJobCall';
import classes from './Jobs.module.css';

/** How long a finished job is still told about to whoever comes back. */
const shownFor = 30 * 60_000;
const floatingFor = 10 * 60_000;

/** How long the end of a job stands in the corner of a page that is about something else. */
const endShownFor = 20_000;

type Call<Item> = (id: number) => Promise<Item>;

export interface JobProgressProps<Item extends Job> {
  readonly job: Item | undefined;
  /** Where the job is kept. */
  readonly list: QueryKey;
  readonly name: string;
  /** Said before it is known how many they are. */
  readonly gathering: ReactNode;
  /** What came of it. */
  readonly outcome: ReactNode;
  /** Who was passed by, and why. */
  readonly notes?: ReactNode;
  readonly cancel: Call<Item>;
  readonly undo?: Call<Item>;
  /** It floats over every page, and leaves it by itself. */
  readonly floating?: boolean;
}

/** One long work: how far it is, what came of it, and the way back. */
export function JobProgress<Item extends Job>(props: JobProgressProps<Item>) {
  const { job, floating = false } = props;
  const [closed, setClosed] = useState('');
  const [openedAt] = useState(() => Date.now());
  if (job === undefined || closed === nameOf(job)) return null;
  const isOld = openedAt - Date.parse(job.created_at) > (floating ? floatingFor : shownFor);
  if (isOld && !isAtWork(job)) return null;
  return <JobCard {...props} job={job} onClose={() => setClosed(nameOf(job))} />;
}

interface CardProps<Item extends Job> extends JobProgressProps<Item> {
  readonly job: Item;
  readonly onClose: () => void;
}

function JobCard<Item extends Job>(props: CardProps<Item>) {
  const { job, name, gathering, outcome, notes, floating = false, onClose } = props;
  const { t } = useLingui();
  const working = isAtWork(job);
  useLeaving(floating && !working, onClose);
  return (
    <div className={classes.job} data-floating={floating || undefined} role="status" aria-label={name}>
      <div className={classes.head}>
        <div className={classes.words}>
          <Text inherit fw={600} span>
            {name}
          </Text>
          <Progressed job={job} gathering={gathering} outcome={outcome} />
        </div>
        <Choice {...props} />
        {!working && (
          <ActionIcon variant="subtle" color="gray" aria-label={t`Закрити`} onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        )}
      </div>
      {working && <Progress value={shareOf(job)} aria-label={name} animated />}
      {notes}
    </div>
  );
}

/** A card that has nothing more to tell leaves by itself. */
function useLeaving(isOver: boolean, onClose: () => void) {
  const leave = useEffectEvent(onClose);
  useEffect(() => {
    if (!isOver) return undefined;
    const timer = setTimeout(leave, endShownFor);
    return () => clearTimeout(timer);
  }, [isOver]);
}

function Progressed({ job, gathering, outcome }: Pick<CardProps<Job>, 'job' | 'gathering' | 'outcome'>) {
  const [part, whole] = partOf(job);
  const [ready, all] = [formatNumber(part), formatNumber(whole)];
  switch (job.state) {
    case 'waiting':
      return <span>{gathering}</span>;
    case 'running':
    case 'undoing':
      return (
        <span>
          <Trans>
            {ready} з {all}
          </Trans>
        </span>
      );
    case 'undone':
      return (
        <span>
          <Trans>Повернуто, як було</Trans>
        </span>
      );
    case 'cancelled':
      return (
        <span>
          <Trans>Зупинено.</Trans> {outcome}
        </span>
      );
    case 'done':
    case 'failed':
      return <span>{outcome}</span>;
  }
}

function Choice<Item extends Job>({ job, list, cancel, undo }: CardProps<Item>) {
  const stop = job.state === 'waiting' || job.state === 'running';
  if (stop) {
    return (
      <CallButton list={list} id={job.id} call={cancel} variant="subtle">
        <Trans>Зупинити</Trans>
      </CallButton>
    );
  }
  if (undo === undefined || job.can_undo !== true) return null;
  return (
    <CallButton list={list} id={job.id} call={undo} variant="light">
      <Trans>Скасувати</Trans>
    </CallButton>
  );
}

interface CallButtonProps<Item extends Job> {
  readonly list: QueryKey;
  readonly id: number;
  readonly call: Call<Item>;
  readonly variant: 'subtle' | 'light';
  readonly children: ReactNode;
}

function CallButton<Item extends Job>({ list, id, call, variant, children }: CallButtonProps<Item>) {
  const calling = useJobCall(list, call);
  const notifyError = useNotifyError();
  return (
    <Button
      size="compact-sm"
      variant={variant}
      {...(variant === 'subtle' ? { color: 'gray' } : {})}
      loading={calling.isPending}
      onClick={() => calling.mutate(id, { onError: notifyError })}
    >
      {children}
    </Button>
  );
}

/** From 0 to 100. */
function shareOf(job: Job): number {
  const [part, whole] = partOf(job);
  return whole === 0 ? 0 : (100 * part) / whole;
}
