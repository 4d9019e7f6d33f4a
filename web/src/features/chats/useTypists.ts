import { useCallback, useEffect, useState } from 'react';
import type { LiveEvent } from '@/shared/live/events';
import type { TypingFrame } from '@/shared/live/frames';
import { useLiveEvents, useTypingFrames } from '@/shared/live/LiveContext';
import { useMe } from '@/shared/session/api';

/** A typist who goes silent is forgotten after this long. */
const silence = 6_000;

interface Typist {
  readonly key: string;
  readonly name: string;
  readonly until: number;
}

/** Names of those who are typing in the chat, oneself left out. */
export function useTypists(chatId: number): readonly string[] {
  const me = useMe();
  const [typists, setTypists] = useState<readonly Typist[]>([]);
  useTypingFrames(
    useCallback(
      ({ chat_id, author }: TypingFrame) => {
        if (chat_id !== chatId || (author.kind === 'employee' && author.id === me.id)) return;
        const key = keyOf(author);
        const typist = { key, name: author.name, until: Date.now() + silence };
        setTypists((known) => [...known.filter((each) => each.key !== key), typist]);
      },
      [chatId, me.id],
    ),
  );
  useLiveEvents(
    useCallback(
      (events: readonly LiveEvent[]) => {
        const said = events.flatMap((event) => authorsOf(event, chatId));
        if (said.length > 0) setTypists((known) => known.filter(({ key }) => !said.includes(key)));
      },
      [chatId],
    ),
  );
  useEffect(() => {
    if (typists.length === 0) return;
    const soonest = Math.min(...typists.map(({ until }) => until));
    const timer = setTimeout(
      () => setTypists((known) => known.filter(({ until }) => until > Date.now())),
      Math.max(0, soonest - Date.now()) + 10,
    );
    return () => clearTimeout(timer);
  }, [typists]);
  return typists.map(({ name }) => name);
}

/** Whoever has said in the chat what they typed. */
function authorsOf({ kind, data }: LiveEvent, chatId: number): readonly string[] {
  const isSaid = kind === 'message.received' || kind === 'message.queued' || kind === 'message.noted';
  return isSaid && data.message.chat_id === chatId ? [keyOf(data.message.author)] : [];
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: number | null }): string {
  return `${kind}-${id}`;
}
