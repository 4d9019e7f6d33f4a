import { useEffect, useRef, useState, useSyncExternalStore, type SyntheticEvent } from 'react';
import { createStore } from '@/shared/lib/store';
import { keep, readKept } from '@/shared/lib/kept';

const speeds = [1, 1.5, 2] as const;
const storageName = 'kramar-sound-speed';

/** How fast all sound is played; this browser remembers it. */
export const speed = createStore<number>(speeds.find((one) => one === readKept(storageName)) ?? 1);

export function nextSpeed(): void {
  const next = speeds.find((one) => one > speed.get()) ?? 1;
  speed.set(next);
  keep(storageName, next);
}

/** Two voices at once are no use to anybody. */
let playing: HTMLAudioElement | null = null;

/** One sound: where it is, whether it plays, and what may be done with it. */
export function useSound(known: number) {
  const element = useRef<HTMLAudioElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState(known);
  const rate = useSyncExternalStore(speed.subscribe, speed.get);
  useEffect(() => {
    if (element.current !== null) element.current.playbackRate = rate;
  }, [rate]);

  return {
    at,
    length,
    isPlaying,
    toggle: () => {
      if (isPlaying) element.current?.pause();
      else element.current?.play().catch(() => setPlaying(false));
    },
    seek: (to: number) => {
      const place = Math.min(Math.max(to, 0), length);
      setAt(place);
      if (element.current !== null) element.current.currentTime = place;
    },
    audio: {
      ref: element,
      onPlay: ({ currentTarget }: SyntheticEvent<HTMLAudioElement>) => {
        if (playing !== currentTarget) playing?.pause();
        playing = currentTarget;
        currentTarget.playbackRate = rate;
        setPlaying(true);
      },
      onPause: () => setPlaying(false),
      onEnded: () => setAt(0),
      onTimeUpdate: ({ currentTarget }: SyntheticEvent<HTMLAudioElement>) =>
        setAt(currentTarget.currentTime),
      onDurationChange: ({ currentTarget: { duration } }: SyntheticEvent<HTMLAudioElement>) => {
        // A recording without an index in it calls its own length infinite.
        if (Number.isFinite(duration) && duration > 0) setLength(duration);
      },
    },
  };
}
