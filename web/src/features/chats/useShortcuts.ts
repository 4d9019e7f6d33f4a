import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Chat } from '@/shared/api/types';
import { mayHandOver } from '@/shared/session/chatRights';
import { useMe } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { chatListQuery, chatQuery, useSetClosed, useTakeChat } from './api';
import { neighbour, useChats } from './ChatList';
import type { ChatFilter } from './filter';
import { mayTake } from './rights';
import { isSelecting, stopSelecting } from './selection';
import type { ChatNavigation } from './useChatNavigation';
import { writeTo } from './writing';

interface Place {
  readonly filter: ChatFilter;
  readonly chatId: number | null;
  readonly navigation: ChatNavigation;
}

/** The page's keys, by their place on the keyboard: they work in any layout. */
export function useShortcuts({ filter, chatId, navigation }: Place) {
  const me = useMe();
  const [opened, setOpened] = useState(false);
  const chats = useChats(useInfiniteQuery(chatListQuery({ filter, viewerId: me.id })).data);
  const act = useActs(chatId);

  const step = (by: number) => {
    const next = neighbour(chats, chatId, by);
    if (next !== null) navigation.open(next);
  };
  const acts: Readonly<Record<string, () => void>> = {
    KeyJ: () => step(1),
    KeyK: () => step(-1),
    KeyT: act.take,
    KeyE: act.close,
    KeyR: () => writeTo('client', '[data-composer]'),
    KeyN: () => writeTo('team', '[data-note]'),
    Escape: () => (isSelecting() ? stopSelecting() : navigation.leave()),
  };

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (leaveField(event)) return;
    if (isBusy(event.target)) return;
    const run = isQuestion(event) ? () => setOpened(true) : event.shiftKey ? undefined : acts[event.code];
    if (run === undefined) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handleKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return { opened, close: () => setOpened(false) };
}

function useActs(chatId: number | null) {
  const me = useMe();
  const client = useQueryClient();
  const notify = useNotifyError();
  const taking = useTakeChat();
  const closing = useSetClosed();
  const withChat = (act: (chat: Chat) => void) => () => {
    const chat = chatId === null ? undefined : client.getQueryData(chatQuery(chatId).queryKey);
    if (chat !== undefined) act(chat);
  };
  return {
    take: withChat((chat) => {
      if (!mayTake(chat, me) || taking.isPending) return;
      taking.mutate({ chatId: chat.id, seen: chat.responsible?.id ?? null });
    }),
    close: withChat((chat) => {
      if (!mayHandOver(chat, me) || chat.state === 'closed' || closing.isPending) return;
      closing.mutate({ chatId: chat.id, closed: true }, { onError: notify });
    }),
  };
}

/** Escape in a field first leaves the field. */
function leaveField({ code, target }: KeyboardEvent): boolean {
  if (code !== 'Escape' || !isField(target) || target.closest('[role="dialog"]') !== null) {
    return false;
  }
  target.blur();
  return true;
}

function isField(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Somebody types, or a dialog or a menu has the keyboard. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return isField(target) || target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null;
}

function isQuestion({ key, code, shiftKey }: KeyboardEvent): boolean {
  return key === '?' || (code === 'Slash' && shiftKey);
}
