import { lazy, Suspense, useState, type ReactNode, type RefObject } from 'react';

export interface DropProps {
  /** The button it drops from. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
  readonly label: string;
  readonly position: 'bottom-end' | 'top-end';
  readonly width?: number;
  readonly padding?: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

const AnchoredDrop = lazy(async () => {
  const { AnchoredDrop } = await import('./AnchoredDrop');
  return { default: AnchoredDrop };
});

/** What drops from a button; its script comes with the first press. */
export function Drop(props: DropProps) {
  const [isAsked, setAsked] = useState(false);
  if (props.opened && !isAsked) setAsked(true);
  if (!isAsked) return null;
  return (
    <Suspense fallback={null}>
      <AnchoredDrop {...props} />
    </Suspense>
  );
}
