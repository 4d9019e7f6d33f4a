import { useEffect, useState } from 'react';
import { barCount, loadPeaks } from './peaks';
import classes from './Player.module.css';

interface WaveformProps {
  readonly url: string;
  readonly known: readonly number[] | undefined;
  /** From 0 to 1. */
  readonly played: number;
}

/** How loud a recording is from moment to moment; a flat line until that is known. */
export function Waveform({ url, known, played }: WaveformProps) {
  const [peaks, setPeaks] = useState<readonly number[]>(known ?? flat);
  useEffect(() => {
    if (known !== undefined) return;
    let isWanted = true;
    void loadPeaks(url).then((loaded) => {
      if (isWanted && loaded !== null) setPeaks(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [url, known]);
  return (
    <span className={classes.wave} aria-hidden>
      {peaks.map((peak, at) => (
        <span
          key={at}
          data-played={at / barCount < played || undefined}
          style={{ height: `${Math.max(peak * 100, 8)}%` }}
        />
      ))}
    </span>
  );
}

const flat: readonly number[] = Array.from({ length: barCount }, () => 0);
