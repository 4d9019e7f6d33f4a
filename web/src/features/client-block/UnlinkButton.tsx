import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconUnlink } from '@tabler/icons-react';
import type { Chat } from '@/shared/api/types';
import { useCan, useMe } from '@/shared/session/api';
import { mayHandOver } from '@/shared/session/chatRights';
import { notifyUndo } from '@/shared/ui/notifyUndo';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useLink, useUnlink } from './api';

/** The broken chain: takes the chat off the client, and can take that back. */
export function UnlinkButton({ chat }: { readonly chat: Chat }) {
  const { t } = useLingui();
  const mayEdit = useCan('clients.edit');
  const mayLink = mayHandOver(chat, useMe()) && mayEdit;
  const unlinking = useUnlink(chat.id);
  const linking = useLink(chat.id);
  const notifyError = useNotifyError();
  const { client } = chat;
  if (client === null || !mayLink) return null;
  const { id, name } = client;
  const unlink = () =>
    unlinking.mutate(undefined, {
      onError: notifyError,
      onSuccess: () =>
        notifyUndo(<Trans>Чат відв’язано від клієнта {name}</Trans>, () => {
          // A promise, because another chat may be open by then.
          linking.mutateAsync(id).catch(notifyError);
        }),
    });
  return (
    <Tooltip label={t`Відв’язати чат від клієнта`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t`Відв’язати чат від клієнта`}
        loading={unlinking.isPending}
        onClick={unlink}
      >
        <IconUnlink size={16} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  );
}
