import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { Message } from '@/shared/api/types';
import type { Target } from './useTalk';

const highlightTime = 1_800;

interface Showing {
  readonly messages: readonly Message[];
  readonly target: Target | null;
  readonly onShow: (index: number) => void;
}

/** Brings the target into sight; it glows for a moment. Answers which message glows. */
export function useTarget({ messages, target, onShow }: Showing): number | null {
  const visit = target?.visit;
  const [faded, setFaded] = useState<string>();
  const show = useEffectEvent(() => {
    if (target === null) return;
    // One that is gone leads to where it would be.
    const index = messages.findIndex(({ seq }) => seq >= target.seq);
    onShow(index === -1 ? messages.length - 1 : index);
  });
  useLayoutEffect(() => show(), [visit]);
  useEffect(() => {
    const timer = setTimeout(() => setFaded(visit), highlightTime);
    return () => clearTimeout(timer);
  }, [visit]);
  return target === null || faded === visit ? null : target.seq;
}
