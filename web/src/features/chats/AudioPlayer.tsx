import { useLingui } from '@lingui/react/macro';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useSyncExternalStore, type KeyboardEvent } from 'react';
import type { Attachment } from '@/shared/api/types';
import { nextSpeed, speed, useSound } from './useSound';
import { formatDuration } from './times';
import { Waveform } from './Waveform';
import classes from './Player.module.css';

interface AudioPlayerProps {
  readonly attachment: Attachment;
  readonly url: string;
  /** How loud it is from moment to moment, where that is known already. */
  readonly peaks?: readonly number[];
}

/** Arrows go this many seconds. */
const jump = 5;

/** Sound in one calm line: play, where it is, how long it lasts, how fast. */
export function AudioPlayer({ attachment, url, peaks }: AudioPlayerProps) {
  const { t } = useLingui();
  const sound = useSound(attachment.duration ?? 0);
  const { at, length, isPlaying } = sound;
  const isVoice = attachment.kind === 'voice';
  const handleKey = (event: KeyboardEvent) => {
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => sound.seek(at - jump),
      ArrowRight: () => sound.seek(at + jump),
      ' ': sound.toggle,
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={classes.player} data-voice={isVoice || undefined}>
      <button
        type="button"
        className={classes.play}
        aria-label={isPlaying ? t`Пауза` : t`Слухати`}
        onClick={sound.toggle}
      >
        {isPlaying ? <IconPlayerPauseFilled size={16} /> : <IconPlayerPlayFilled size={16} />}
      </button>
      <span className={classes.body}>
        {!isVoice && attachment.name !== '' && (
          <span className={classes.name} title={attachment.name}>
            {attachment.name}
          </span>
        )}
        <span className={classes.track}>
          {isVoice && <Waveform url={url} known={peaks} played={length > 0 ? at / length : 0} />}
          <input
            type="range"
            className={classes.seek}
            aria-label={t`Перемотати`}
            aria-valuetext={formatDuration(at)}
            min={0}
            max={Math.max(length, 1)}
            step="any"
            value={Math.min(at, Math.max(length, 1))}
            onChange={(event) => sound.seek(event.currentTarget.valueAsNumber)}
            onKeyDown={handleKey}
          />
        </span>
      </span>
      <span className={classes.length}>{formatDuration(isPlaying || at > 0 ? at : length)}</span>
      <SpeedButton />
      <audio src={url} preload={attachment.duration === null ? 'metadata' : 'none'} {...sound.audio} />
    </div>
  );
}

function SpeedButton() {
  const { t } = useLingui();
  const current = useSyncExternalStore(speed.subscribe, speed.get);
  return (
    <button type="button" className={classes.speed} aria-label={t`Швидкість: ${current}×`} onClick={nextSpeed}>
      {current}×
    </button>
  );
}
