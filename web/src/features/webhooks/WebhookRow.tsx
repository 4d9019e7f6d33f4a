import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { OutgoingWebhook } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/format';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { useChangeWebhook, useDeleteWebhook, useTestWebhook } from './api';
import { Deliveries } from './Deliveries';
import { eventNames, useEventNames } from './useEventNames';
import classes from './Webhooks.module.css';

/** One address: what it is told, whether it takes it, and its log. */
export function WebhookRow({ row }: { readonly row: OutgoingWebhook }) {
  const names = useEventNames();
  const [opened, setOpened] = useState(false);
  const { url, created_by: author } = row;
  const made = formatDate(row.created_at);
  const events = eventNames.filter((name) => row.events.includes(name)).map((name) => names[name]);
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <div className={classes.words}>
          <Text fw={600}>{url}</Text>
          <Text size="sm" c="dimmed">
            {events.join(' · ')}
          </Text>
          <Text size="sm" c="dimmed">
            {author} · {made} ·{' '}
            {row.shows_phones ? <Trans>телефони повністю</Trans> : <Trans>телефони приховано</Trans>}
          </Text>
        </div>
        <State row={row} />
        <Acts row={row} onTest={() => setOpened(true)} />
        <Button
          variant="default"
          size="xs"
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <Trans>Журнал</Trans>
        </Button>
      </div>
      {opened && <Deliveries webhookId={row.id} />}
    </li>
  );
}

function State({ row }: { readonly row: OutgoingWebhook }) {
  const { failures } = row;
  if (row.state === 'paused') {
    return (
      <Badge variant="light" color="gray">
        <Trans>призупинено</Trans>
      </Badge>
    );
  }
  if (row.state === 'gone') {
    return (
      <Badge variant="light" color="red">
        <Trans>вимкнено: адреса відповіла 410</Trans>
      </Badge>
    );
  }
  if (failures === 0) {
    return (
      <Badge variant="light">
        <Trans>працює</Trans>
      </Badge>
    );
  }
  return (
    <Badge variant="light" color="red">
      <Plural
        value={failures}
        one="# відмова поспіль"
        few="# відмови поспіль"
        many="# відмов поспіль"
        other="# відмови поспіль"
      />
    </Badge>
  );
}

interface ActsProps {
  readonly row: OutgoingWebhook;
  readonly onTest: () => void;
}

function Acts({ row, onTest }: ActsProps) {
  const { t } = useLingui();
  const { url } = row;
  const [asking, setAsking] = useState(false);
  const changing = useChangeWebhook(row.id);
  const testing = useTestWebhook(row.id);
  const deleting = useDeleteWebhook(row.id);
  const isActive = row.state === 'active';
  return (
    <>
      {isActive && (
        <Button
          variant="default"
          size="xs"
          loading={testing.isPending}
          onClick={() => testing.mutate(undefined, { onSuccess: onTest })}
        >
          <Trans>Перевірити</Trans>
        </Button>
      )}
      <Button
        variant="default"
        size="xs"
        loading={changing.isPending}
        onClick={() => changing.mutate({ is_paused: isActive })}
      >
        {isActive ? <Trans>Призупинити</Trans> : <Trans>Увімкнути</Trans>}
      </Button>
      <Button
        variant="subtle"
        color="red"
        size="xs"
        aria-label={t`Видалити вебхук ${url}`}
        onClick={() => setAsking(true)}
      >
        <Trans>Видалити</Trans>
      </Button>
      {asking && (
        <ConfirmDialog
          title={<Trans>Видалити вебхук {url}?</Trans>}
          action={<Trans>Видалити</Trans>}
          busy={deleting.isPending}
          onConfirm={() => deleting.mutate()}
          onClose={() => setAsking(false)}
        >
          <Trans>Разом із ним зникне журнал доставок.</Trans>
        </ConfirmDialog>
      )}
    </>
  );
}
