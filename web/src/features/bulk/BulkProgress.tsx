import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Paper, Progress, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { BulkAction } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { bulkActionsQuery, useCancelBulkAction, useUndoBulkAction } from './api';
import { useActionName } from './useActionName';
import { useReasons } from './useReasons';
import classes from './Bulk.module.css';

/** How long a finished action may be undone in its corner before it is left to history. */
const shownFor = 10 * 60_000;

/** The newest action, in the corner of every page: how far it is, and its end with «Скасувати». */
export function BulkProgress() {
  const { data } = useQuery(bulkActionsQuery);
  const [closed, setClosed] = useState<string | null>(null);
  const [openedAt] = useState(() => Date.now());
  const newest = data?.items[0];
  if (newest === undefined || closed === nameOf(newest)) return null;
  const isOld = openedAt - Date.parse(newest.created_at) > shownFor;
  if (isOld && !isAtWork(newest)) return null;
  return <ProgressCard action={newest} onClose={() => setClosed(nameOf(newest))} />;
}

interface CardProps {
  readonly action: BulkAction;
  readonly onClose: () => void;
}

/** How long the end of an action is shown; undoing may take some thought. */
const endShownFor = 20_000;

/** A card that has nothing more to tell leaves by itself. */
function useLeaving({ action, onClose }: CardProps) {
  const isOver = !isAtWork(action);
  const leave = useEffectEvent(onClose);
  useEffect(() => {
    if (!isOver) return undefined;
    const timer = setTimeout(leave, endShownFor);
    return () => clearTimeout(timer);
  }, [isOver]);
}

function ProgressCard({ action, onClose }: CardProps) {
  useLeaving({ action, onClose });
  const { t } = useLingui();
  const name = useActionName()[action.action];
  const working = isAtWork(action);
  return (
    <Paper className={classes.card} shadow="md" withBorder role="status" aria-label={name}>
      <div className={classes.cardHead}>
        <Text fw={600}>{name}</Text>
        {!working && (
          <ActionIcon variant="subtle" color="gray" aria-label={t`Закрити`} onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        )}
      </div>
      {working && <Progress value={shareOf(action)} aria-label={name} my={6} animated />}
      <div className={classes.cardHead}>
        <Summary action={action} />
        <Choice action={action} />
      </div>
      <Skipped action={action} />
    </Paper>
  );
}

function Summary({ action }: { readonly action: BulkAction }) {
  const { state, total, done, undone } = action;
  const ready = formatNumber(state === 'undoing' ? undone : done + action.skipped);
  const all = formatNumber(state === 'undoing' ? done : total);
  if (state === 'waiting') return <Trans>Збираємо чати…</Trans>;
  if (state === 'running' || state === 'undoing') {
    return (
      <span>
        <Trans>
          {ready} з {all}
        </Trans>
      </span>
    );
  }
  if (state === 'undone') return <Trans>Повернуто, як було</Trans>;
  return (
    <span>
      <Plural
        value={done}
        one="Готово: # чат"
        few="Готово: # чати"
        many="Готово: # чатів"
        other="Готово: # чату"
      />
    </span>
  );
}

function Choice({ action }: { readonly action: BulkAction }) {
  const cancelling = useCancelBulkAction();
  const undoing = useUndoBulkAction();
  const notifyError = useNotifyError();
  if (action.state === 'waiting' || action.state === 'running') {
    return (
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        loading={cancelling.isPending}
        onClick={() => cancelling.mutate(action.id, { onError: notifyError })}
      >
        <Trans>Зупинити</Trans>
      </Button>
    );
  }
  if (!action.can_undo) return null;
  return (
    <Button
      size="compact-sm"
      variant="light"
      loading={undoing.isPending}
      onClick={() => undoing.mutate(action.id, { onError: notifyError })}
    >
      <Trans>Скасувати</Trans>
    </Button>
  );
}

function Skipped({ action }: { readonly action: BulkAction }) {
  const reasons = useReasons();
  return Object.entries(action.skipped_reasons).map(([code, count]) => (
    <Text key={code} size="sm" c="dimmed">
      <Trans>
        Пропущено {formatNumber(count)}: {reasons(code)}
      </Trans>
    </Text>
  ));
}

function isAtWork({ state }: BulkAction): boolean {
  return state === 'waiting' || state === 'running' || state === 'undoing';
}

/** From 0 to 100. */
function shareOf({ state, total, done, skipped, undone }: BulkAction): number {
  const [part, whole] = state === 'undoing' ? [undone, done] : [done + skipped, total];
  return whole === 0 ? 0 : (100 * part) / whole;
}

/** A closed card comes back when the action is in another state. */
function nameOf({ id, state }: BulkAction): string {
  return `${id}-${state}`;
}
