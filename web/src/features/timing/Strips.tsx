import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconAlarmSnooze } from '@tabler/icons-react';
import { Suspense } from 'react';
import type { ChatDetail } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useSnooze } from './api';
import { ScheduledCards } from './lazyParts';
import classes from './Timing.module.css';

/** What waits in the chat: the chat itself until its time, and messages that were written ahead. */
export function Strips({ chat }: { readonly chat: ChatDetail }) {
  return (
    <>
      <Suspense fallback={null}>
        <ScheduledCards chat={chat} />
      </Suspense>
      {chat.snoozed_until !== null && <Snoozed chat={chat} until={chat.snoozed_until} />}
    </>
  );
}

function Snoozed({ chat, until }: { readonly chat: ChatDetail; readonly until: string }) {
  const me = useMe();
  const snoozing = useSnooze(chat.id);
  const notifyError = useNotifyError();
  const moment = formatDateTime(until);
  return (
    <div className={classes.strip} role="status">
      <IconAlarmSnooze size={16} aria-hidden />
      <span className={classes.words}>
        <Trans>Чат відкладено до {moment}. Він повернеться й раніше, якщо клієнт напише.</Trans>
      </span>
      {chat.responsible?.id === me.id && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={snoozing.isPending}
          onClick={() => snoozing.mutate(null, { onError: notifyError })}
        >
          <Trans>Повернути зараз</Trans>
        </Button>
      )}
    </div>
  );
}
