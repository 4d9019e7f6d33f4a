import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { conversationQuery } from './api';

/** A message to go to; `visit` tells two ways to the same one apart. */
export interface Target {
  readonly seq: number;
  readonly visit: string;
}

interface Window {
  /** The message that was loaded with those around it; null: the end of the chat was. */
  readonly around: number | null;
  readonly target: Target | null;
  /** Tells one window from the next that takes its place. */
  readonly name: number;
}

/** The part of a chat's messages that is on the screen, and ways to other parts. */
export function useTalk(chatId: number, wanted: Target | null) {
  const client = useQueryClient();
  const { queryKey } = conversationQuery(chatId);
  const [shown, setShown] = useState<Window>(() => {
    const isLoaded = client.getQueryData(queryKey) !== undefined;
    return { around: isLoaded ? null : (wanted?.seq ?? null), target: wanted, name: 0 };
  });
  const query = useInfiniteQuery(conversationQuery(chatId, shown.around));
  const newer = query.data?.pages[0]?.newer ?? null;

  const replaceBy = (around: number | null, target: Target | null) => {
    client.removeQueries({ queryKey, exact: true });
    setShown(({ name }) => ({ around, target, name: name + 1 }));
  };
  const goTo = (seq: number) => {
    const target = { seq, visit: `${performance.now()}` };
    const data = client.getQueryData(queryKey);
    const isLoaded = data?.pages.some((page) => page.items.some((message) => message.seq === seq));
    if (isLoaded === true) setShown((before) => ({ ...before, target }));
    else replaceBy(seq, target);
  };
  useFollow(wanted, goTo, query.data !== undefined);
  useForget(() => {
    if ((client.getQueryData(queryKey)?.pages[0]?.newer ?? null) !== null) {
      client.removeQueries({ queryKey, exact: true });
    }
  });
  return {
    query,
    name: shown.name,
    /** Somebody went here; it is not how the chat opens by itself. */
    isGoneTo: shown.name > 0 || shown.target !== null,
    target: shown.target,
    hasNewer: newer !== null,
    goTo,
    toNewest: () => replaceBy(null, null),
  };
}

/** Goes where the address leads, when it leads elsewhere than before. */
function useFollow(wanted: Target | null, goTo: (seq: number) => void, isLoaded: boolean): void {
  const [opensLoaded] = useState(isLoaded);
  const [first] = useState(wanted?.visit);
  const follow = useEffectEvent(() => {
    // Where nothing was loaded the chat has opened around it already.
    if (wanted !== null && (opensLoaded || wanted.visit !== first)) goTo(wanted.seq);
  });
  useLayoutEffect(() => follow(), [wanted?.visit]);
}

/** A chat that is opened again begins at its end, not in the middle where it was left. */
function useForget(forget: () => void): void {
  const leave = useEffectEvent(forget);
  useEffect(() => () => leave(), []);
}
