import { useLingui } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { showNotice } from '@/shared/lib/notice';
import type { LiveEvent } from '@/shared/live/events';
import { useLiveEvents } from '@/shared/live/LiveContext';
import { useMe } from '@/shared/session/api';
import { useReadMentions } from './api';
import { callsFor, type Call } from './calls';
import { OpenLine } from './OpenLine';

const shownFor = 12_000;

/** Tells the employee what colleagues want: a mention, an ask for a chat, and how an ask ended. */
export function TeamNotices() {
  const { t } = useLingui();
  const me = useMe();
  const { history } = useRouter();
  const { mutate: read } = useReadMentions();
  const tell = useCallback(
    (events: readonly LiveEvent[]) => {
      const titles: Readonly<Record<Call['kind'], (who: string) => string>> = {
        mentioned: (who) => t`${who} згадує вас`,
        asked: (who) => t`${who} просить передати чат`,
        declined: (who) => t`${who} залишає чат за собою`,
        given: (who) => t`${who} передає вам чат`,
        lost: (who) => t`Чат тепер веде ${who}`,
      };
      for (const { kind, who, body, address, tag, chatId, mentionId } of callsFor(events, me)) {
        if (isLookedAt(chatId)) {
          // The note stands before the employee's eyes already.
          if (mentionId !== null) read([mentionId]);
          continue;
        }
        const title = titles[kind](who);
        const open = () => {
          notifications.hide(tag);
          history.push(address);
        };
        notifications.show({
          id: tag,
          title,
          message: <OpenLine body={body} onOpen={open} />,
          autoClose: shownFor,
        });
        if (document.hidden) showNotice({ title, body, tag, onOpen: open });
      }
    },
    [me, history, read, t],
  );
  useLiveEvents(tell);
  return null;
}

/** The chat is open on a page that is in front. */
function isLookedAt(chatId: number): boolean {
  return !document.hidden && window.location.pathname === `/chats/${chatId}`;
}
