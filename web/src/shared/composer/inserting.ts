import { createContext, useContext } from 'react';
import { useComposer, type Insertion } from './port';

interface Inserting {
  readonly chatId: number;
  /** Takes the panel away where it lies over the conversation. */
  readonly onLeave: () => void;
}

/** Of which chat's message the parts inside may write. */
export const InsertingContext = createContext<Inserting | null>(null);

/** Puts something into the chat's message; nothing where there is no chat or nobody writes. */
export function useInserting() {
  const inserting = useContext(InsertingContext);
  const composer = useComposer(inserting?.chatId ?? 0);
  if (inserting === null || composer === null) return null;
  return {
    capabilities: composer.capabilities,
    insert: (insertion: Insertion) => {
      inserting.onLeave();
      composer.insert(insertion);
    },
  };
}
