import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { LiveEvent, LiveEventOf } from '@/shared/live/events';
import { useLiveEvents } from '@/shared/live/LiveContext';
import { showNotice } from '@/shared/lib/notice';
import { useMe } from '@/shared/session/api';

/** Reminds whoever put a chat away that it is back. */
export function ReturnNotices() {
  const { t } = useLingui();
  const me = useMe();
  const navigate = useNavigate();
  const remind = useCallback(
    (events: readonly LiveEvent[]) => {
      for (const { data } of events.filter(isReturn)) {
        if (data.employee_id !== me.id) continue;
        const { id, contact } = data.chat;
        const tag = `return-${id}`;
        const open = () => {
          notifications.hide(tag);
          void navigate({ to: '/chats/$chatId', params: { chatId: String(id) } });
        };
        const title = t`Чат повернувся`;
        notifications.show({ id: tag, title, message: <Returned name={contact.name} onOpen={open} />, autoClose: false });
        if (document.hidden) showNotice({ title, body: contact.name, tag, onOpen: open });
      }
    },
    [me.id, navigate, t],
  );
  useLiveEvents(remind);
  return null;
}

function isReturn(event: LiveEvent): event is LiveEventOf<'chat.returned'> {
  return event.kind === 'chat.returned';
}

function Returned({ name, onOpen }: { readonly name: string; readonly onOpen: () => void }) {
  return (
    <Group justify="space-between" gap="xs">
      {name}
      <Button size="compact-sm" variant="light" onClick={onOpen}>
        <Trans>Відкрити</Trans>
      </Button>
    </Group>
  );
}
