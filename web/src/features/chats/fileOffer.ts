import { createContext, useContext } from 'react';

/** How files came: what is dropped is always confirmed, the rest only when something is refused. */
export type OfferKind = 'dropped' | 'chosen' | 'pasted';

export type OfferFiles = (files: readonly File[], kind: OfferKind) => void;

export const FileOfferContext = createContext<OfferFiles>(() => undefined);

/** The way of files into the composer, past what the channel refuses. */
export function useOfferFiles(): OfferFiles {
  return useContext(FileOfferContext);
}
