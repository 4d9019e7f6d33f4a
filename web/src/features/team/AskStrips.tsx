import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import type { ChatDetail } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { useGive, useWithdrawAsk } from './api';
import classes from './Team.module.css';

type Asker = ChatDetail['asked_by'][number];

/** Who asks the responsible for this chat, and what may be answered. */
export function AskStrips({ chat }: { readonly chat: ChatDetail }) {
  const me = useMe();
  if (chat.responsible?.id !== me.id) return null;
  return chat.asked_by.map((asker) => <AskStrip key={asker.id} chat={chat} asker={asker} />);
}

function AskStrip({ chat, asker }: { readonly chat: ChatDetail; readonly asker: Asker }) {
  const giving = useGive(chat.id);
  const declining = useWithdrawAsk(chat.id);
  const { name } = asker;
  return (
    <div className={classes.strip} role="status">
      <IconHandStop size={16} aria-hidden />
      <span className={classes.words}>
        <Trans>{name} просить передати чат</Trans>
      </span>
      <Button
        size="compact-sm"
        loading={giving.isPending}
        onClick={() => giving.mutate(asker.id)}
      >
        <Trans>Передати</Trans>
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        loading={declining.isPending}
        onClick={() => declining.mutate(asker.id)}
      >
        <Trans>Відмовити</Trans>
      </Button>
    </div>
  );
}
