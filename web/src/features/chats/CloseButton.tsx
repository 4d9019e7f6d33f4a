import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Tooltip } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { Chat } from '@/shared/api/types';
import { mayHandOver } from '@/shared/session/chatRights';
import { useMe } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useSetClosed } from './api';

/** ЗАКРИТИ, which becomes ЗАКРИТ; a click on that opens the chat again. */
export function CloseButton({ chat }: { readonly chat: Chat }) {
  const { t } = useLingui();
  const me = useMe();
  const notify = useNotifyError();
  const setting = useSetClosed();
  const isClosed = chat.state === 'closed';
  if (!mayHandOver(chat, me)) return isClosed ? <ClosedMark /> : null;
  const toggle = () => setting.mutate({ chatId: chat.id, closed: !isClosed }, { onError: notify });
  return (
    <Tooltip label={isClosed ? t`Відкрити чат знову` : t`Завершити розмову (E)`}>
      <Button
        size="xs"
        tt="uppercase"
        variant={isClosed ? 'light' : 'default'}
        leftSection={isClosed ? <IconCheck size={15} /> : undefined}
        aria-label={isClosed ? t`Закрит. Відкрити чат знову` : t`Закрити`}
        loading={setting.isPending}
        onClick={toggle}
      >
        {isClosed ? <Trans>Закрит</Trans> : <Trans>Закрити</Trans>}
      </Button>
    </Tooltip>
  );
}

/** Says to those who may not open the chat that it is closed. */
function ClosedMark() {
  return (
    <Badge variant="light" radius="sm" leftSection={<IconCheck size={13} />}>
      <Trans>Закрит</Trans>
    </Badge>
  );
}
