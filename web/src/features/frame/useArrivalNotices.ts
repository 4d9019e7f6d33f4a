import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { LiveEvent } from '@/shared/live/events';
import { useLiveEvents } from '@/shared/live/LiveContext';
import { showNotice } from '@/shared/lib/notice';
import { useMe } from '@/shared/session/api';
import { findCall } from './arrivals';
import { chime } from '@/shared/notices/chime';
import { noticeChoice } from '@/shared/notices/noticeChoice';

/** Calls the employee who looks elsewhere when a client writes, if they want to be called. */
export function useArrivalNotices(): void {
  const { t } = useLingui();
  const me = useMe();
  const navigate = useNavigate();
  const call = useCallback(
    (events: readonly LiveEvent[]) => {
      if (!noticeChoice.get() || !document.hidden) return;
      const arrival = findCall(events, me);
      if (arrival === undefined) return;
      chime();
      const { chat, message } = arrival.data;
      showNotice({
        title: chat.contact.name,
        body: message.text === '' ? t`Надіслано вкладення` : message.text,
        tag: `chat-${chat.id}`,
        onOpen: () =>
          void navigate({ to: '/chats/$chatId', params: { chatId: String(chat.id) } }),
      });
    },
    [me, navigate, t],
  );
  useLiveEvents(call);
}
