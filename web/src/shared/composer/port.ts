import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { Capabilities, Upload } from '@/shared/api/types';
import { createStore } from '@/shared/lib/store';

/** What other parts of the page put into the message that is being written. */
export interface Insertion {
  readonly text: string;
  readonly uploads: readonly Upload[];
}

/** The composer of the open chat, while its employee may write there. */
interface ComposerPort {
  readonly chatId: number;
  readonly capabilities: Capabilities;
  readonly insert: (insertion: Insertion) => void;
}

const port = createStore<ComposerPort | null>(null);

/** Takes insertions for a chat as long as the composer is there. */
export function useComposerPort(
  chatId: number,
  capabilities: Capabilities,
  onInsert: (insertion: Insertion) => void,
): void {
  const insert = useEffectEvent(onInsert);
  useEffect(() => {
    const own = { chatId, capabilities, insert: (insertion: Insertion) => insert(insertion) };
    port.set(own);
    return () => {
      if (port.get() === own) port.set(null);
    };
  }, [chatId, capabilities]);
}

/** The chat's composer; nothing where this employee does not write now. */
export function useComposer(chatId: number): ComposerPort | null {
  const open = useSyncExternalStore(port.subscribe, port.get);
  return open?.chatId === chatId ? open : null;
}
