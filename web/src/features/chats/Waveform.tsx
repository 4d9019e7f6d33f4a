import { useEffect, useState } from 'react';
import { barCount, loadPeaks } from './peaks';
import classes from './Player.module.css';

interface WaveformProps {
  readonly url: string;
  /** From 0 to 1. */
  readonly played: number;
}

/** How loud a recording is from moment to moment; a flat line until that is known. */
export function Waveform({ url, played }: WaveformProps) {
  const [peaks, setPeaks] = useState<readonly number[]>(flat);
  useEffect(() => {
    let isWanted = true;
    void loadPeaks(url).then((loaded) => {
      if (isWanted && loaded !== null) setPeaks(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [url]);
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
