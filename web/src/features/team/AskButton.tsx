import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ChatDetail } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { useAsk, useWithdrawAsk } from './api';
import classes from './Team.module.css';

/** «Попросити чат» for whoever could answer in it, and taking that back. */
export function AskButton({ chat }: { readonly chat: ChatDetail }) {
  const me = useMe();
  const asking = useAsk(chat.id);
  const withdrawing = useWithdrawAsk(chat.id);
  if (chat.responsible === null || !me.permissions.includes('chats.take')) return null;
  if (!chat.asked_by.some(({ id }) => id === me.id)) {
    return (
      <Button
        size="sm"
        variant="default"
        loading={asking.isPending}
        onClick={() => asking.mutate()}
      >
        <Trans>Попросити чат</Trans>
      </Button>
    );
  }
  return (
    <span className={classes.asked}>
      <Trans>Ви попросили цей чат</Trans>
      <Button
        size="compact-sm"
        variant="subtle"
        loading={withdrawing.isPending}
        onClick={() => withdrawing.mutate(me.id)}
      >
        <Trans>Більше не треба</Trans>
      </Button>
    </span>
  );
}
