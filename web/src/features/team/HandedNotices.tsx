import { useLingui } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import { showNotice } from '@/shared/lib/notice';
import type { LiveEvent } from '@/shared/live/events';
import { useLiveEvents } from '@/shared/live/LiveContext';
import { useMe } from '@/shared/session/api';
import { gather, handedTo, type Handed } from './handed';
import { OpenLine } from './OpenLine';

const shownFor = 12_000;
const tag = 'handed';
const mostNamed = 3;
const ownOrders = '/orders?responsible=me';

/** Tells the employee of orders and chats that were handed to them, many at once in one line. */
export function HandedNotices() {
  const me = useMe();
  const { history } = useRouter();
  const wordsOf = useWords();
  const shown = useRef<readonly Handed[]>([]);
  const tell = useCallback(
    (events: readonly LiveEvent[]) => {
      const come = handedTo(events, me).filter(({ kind, id }) => !isLookedAt(kind, id));
      if (come.length === 0) return;
      const all = gather(shown.current, come);
      const { title, body, address } = wordsOf(all);
      const open = () => {
        notifications.hide(tag);
        history.push(address);
      };
      // One that is shown keeps its words, so another takes its place.
      notifications.hide(tag);
      shown.current = all;
      const forget = () => {
        if (shown.current === all) shown.current = [];
      };
      notifications.show({
        id: tag,
        title,
        message: <OpenLine body={body} onOpen={open} />,
        autoClose: shownFor,
        onClose: forget,
      });
      if (document.hidden) showNotice({ title, body, tag, onOpen: open });
    },
    [me, history, wordsOf],
  );
  useLiveEvents(tell);
  return null;
}

interface Words {
  readonly title: string;
  readonly body: string;
  readonly address: string;
}

function useWords(): (all: readonly Handed[]) => Words {
  const { t } = useLingui();
  return useCallback(
    (all) => {
      const names = all.slice(-mostNamed).map(({ name }) => name);
      const body = names.join(', ') + (all.length > names.length ? '…' : '');
      const count = all.length;
      const kinds = new Set(all.map(({ kind }) => kind));
      if (kinds.size > 1) {
        return { title: t`Вам передано замовлення й чати`, body, address: ownOrders };
      }
      const isOne = count === 1;
      const orders = isOne ? t`Вам передано замовлення` : t`Вам передано замовлень: ${count}`;
      const chats = isOne ? t`Вам передано чат` : t`Вам передано чатів: ${count}`;
      const isOrders = kinds.has('order');
      const only = isOne ? `/${isOrders ? 'orders' : 'chats'}/${all[0]?.id ?? ''}` : null;
      return { title: isOrders ? orders : chats, body, address: only ?? (isOrders ? ownOrders : '/chats') };
    },
    [t],
  );
}

/** It stands open on a page that is in front. */
function isLookedAt(kind: Handed['kind'], id: number): boolean {
  return !document.hidden && window.location.pathname === `/${kind}s/${id}`;
}
