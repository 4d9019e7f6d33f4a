import { useImperativeHandle, type Ref, type RefObject } from 'react';

interface AnchorProps {
  readonly ref?: Ref<HTMLElement | null>;
  readonly to: RefObject<HTMLElement | null>;
}

/** The target of what drops from an element that stands on the screen already. */
export function Anchor({ ref, to }: AnchorProps) {
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => to.current, [to]);
  return null;
}
