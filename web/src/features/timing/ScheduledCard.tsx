import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Popover, Textarea, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconClockHour4, IconClockPause, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChatDetail, Scheduled } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useChangeScheduled, useDeleteScheduled } from './api';
import { TimeMenu } from './TimeMenu';
import classes from './Timing.module.css';

interface CardProps {
  readonly chat: ChatDetail;
  readonly scheduled: Scheduled;
}

/** One message: when it leaves or why it did not, its words, and what may be done about it. */
export function ScheduledCard({ chat, scheduled }: CardProps) {
  const me = useMe();
  const [editing, setEditing] = useState(false);
  const isMine = chat.responsible?.id === me.id;
  return (
    <li className={classes.card} data-stopped={scheduled.state !== 'waiting' || undefined}>
      <div className={classes.cardHead}>
        <When scheduled={scheduled} />
        {isMine && <Actions {...{ chat, scheduled }} onEdit={() => setEditing(true)} />}
      </div>
      {editing ? (
        <Words {...{ chat, scheduled }} onDone={() => setEditing(false)} />
      ) : (
        <p className={classes.text}>{scheduled.text}</p>
      )}
      {scheduled.attachments.map((file) => (
        <a key={file.id} className={classes.file} href={file.url} target="_blank" rel="noreferrer">
          {file.name}
        </a>
      ))}
    </li>
  );
}

function When({ scheduled }: Pick<CardProps, 'scheduled'>) {
  const moment = formatDateTime(scheduled.send_at);
  if (scheduled.state !== 'waiting') {
    return (
      <span className={classes.when}>
        <IconAlertTriangle size={15} aria-hidden />
        <Trans>Не надіслано</Trans>: {scheduled.detail}
      </span>
    );
  }
  if (scheduled.detail !== '') {
    return (
      <span className={classes.when}>
        <IconClockPause size={15} aria-hidden />
        {moment} · {scheduled.detail}
      </span>
    );
  }
  return (
    <span className={classes.when}>
      <IconClockHour4 size={15} aria-hidden />
      {scheduled.cancel_if_client_writes ? (
        <Trans>{moment}, якщо клієнт не напише раніше</Trans>
      ) : (
        moment
      )}
    </span>
  );
}

function Actions({ chat, scheduled, onEdit }: CardProps & { readonly onEdit: () => void }) {
  const { t } = useLingui();
  const changing = useChangeScheduled(chat.id);
  const deleting = useDeleteScheduled(chat.id);
  const notifyError = useNotifyError();
  return (
    <Group gap={2} wrap="nowrap">
      <Popover position="top-end" width={300} shadow="md" trapFocus returnFocus>
        <Popover.Target>
          <Button size="compact-xs" variant="subtle" loading={changing.isPending}>
            {scheduled.state === 'waiting' ? <Trans>Інший час</Trans> : <Trans>Надіслати о…</Trans>}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p={4}>
          <TimeMenu
            label={t`Надіслати`}
            onChoose={(at) =>
              changing.mutate(
                { id: scheduled.id, send_at: at.toISOString() },
                { onError: notifyError },
              )
            }
          />
        </Popover.Dropdown>
      </Popover>
      <Tooltip label={t`Змінити текст`}>
        <ActionIcon variant="subtle" color="gray" aria-label={t`Змінити текст`} onClick={onEdit}>
          <IconPencil size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t`Скасувати повідомлення`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Скасувати повідомлення`}
          loading={deleting.isPending}
          onClick={() => deleting.mutate(scheduled.id, { onError: notifyError })}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}

function Words({ chat, scheduled, onDone }: CardProps & { readonly onDone: () => void }) {
  const { t } = useLingui();
  const [text, setText] = useState(scheduled.text);
  const changing = useChangeScheduled(chat.id);
  const notifyError = useNotifyError();
  const save = () =>
    changing.mutate({ id: scheduled.id, text }, { onSuccess: onDone, onError: notifyError });
  return (
    <div>
      <Textarea
        aria-label={t`Текст повідомлення`}
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="xs" mt={6}>
        <Button size="compact-sm" loading={changing.isPending} onClick={save}>
          <Trans>Зберегти</Trans>
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onDone}>
          <Trans>Не змінювати</Trans>
        </Button>
      </Group>
    </div>
  );
}
