import { useCallback, useEffect, useState } from 'react';
import type { TypingFrame } from '@/shared/live/frames';
import { useTypingFrames } from '@/shared/live/LiveContext';
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
        const key = `${author.kind}-${author.id}`;
        const typist = { key, name: author.name, until: Date.now() + silence };
        setTypists((known) => [...known.filter((each) => each.key !== key), typist]);
      },
      [chatId, me.id],
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
