import { useCallback, useEffect, useState } from 'react';
import type { ChatViewer, ViewersFrame } from '@/shared/live/frames';
import { useLive, useLiveStatus, useViewersFrames } from '@/shared/live/LiveContext';
import { useMe } from '@/shared/session/api';

const nobody: readonly ChatViewer[] = [];

/** Who else has the chat open. While the tab is hidden, this employee has not. */
export function useViewers(chatId: number): readonly ChatViewer[] {
  const me = useMe();
  const live = useLive();
  const isOnline = useLiveStatus() === 'online';
  const [viewers, setViewers] = useState(nobody);
  useViewersFrames(
    useCallback(
      (frame: ViewersFrame) => {
        if (frame.chat_id === chatId) setViewers(frame.viewers.filter(({ id }) => id !== me.id));
      },
      [chatId, me.id],
    ),
  );
  useEffect(() => {
    const tell = () => live?.announceViewing(document.hidden ? null : chatId);
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => {
      document.removeEventListener('visibilitychange', tell);
      live?.announceViewing(null);
    };
  }, [live, chatId]);
  // Nobody knows who is there while the line is down.
  return isOnline ? viewers : nobody;
}
