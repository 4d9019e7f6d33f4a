import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { LiveConnection, LiveStatus } from './connection';
import type { LiveEvent } from './events';
import type { TypingFrame, ViewersFrame } from './frames';

const LiveContext = createContext<LiveConnection | null>(null);

interface LiveProviderProps {
  readonly connection: LiveConnection | null;
  readonly children: ReactNode;
}

export function LiveProvider({ connection, children }: LiveProviderProps) {
  return <LiveContext value={connection}>{children}</LiveContext>;
}

/** The live line, or null before sign-in. */
export function useLive(): LiveConnection | null {
  return useContext(LiveContext);
}

export function useLiveStatus(): LiveStatus {
  const live = useLive();
  return useSyncExternalStore(
    live?.status.subscribe ?? subscribeToNothing,
    () => live?.status.get() ?? 'connecting',
  );
}

/** Calls back when somebody types; pass a stable function. */
export function useTypingFrames(listener: (frame: TypingFrame) => void): void {
  const live = useLive();
  useEffect(() => live?.onTyping(listener), [live, listener]);
}

/** Calls back when somebody opens or leaves the chat that is open here; pass a stable function. */
export function useViewersFrames(listener: (frame: ViewersFrame) => void): void {
  const live = useLive();
  useEffect(() => live?.onViewers(listener), [live, listener]);
}

/** Calls back with events as they come; pass a stable function. */
export function useLiveEvents(listener: (events: readonly LiveEvent[]) => void): void {
  const live = useLive();
  useEffect(() => live?.onEvents(listener), [live, listener]);
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
