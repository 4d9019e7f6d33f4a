import { useLingui } from '@lingui/react/macro';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Attachment } from '@/shared/api/types';
import { formatDuration } from './times';
import classes from './Attachments.module.css';

interface AudioPlayerProps {
  readonly attachment: Attachment;
  readonly url: string;
}

/** Sound in one calm line: play, where it is, how long it lasts. */
export function AudioPlayer({ attachment, url }: AudioPlayerProps) {
  const { t } = useLingui();
  const audio = useRef<HTMLAudioElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState(attachment.duration ?? 0);
  const isVoice = attachment.kind === 'voice';

  const toggle = () => {
    if (isPlaying) audio.current?.pause();
    else audio.current?.play().catch(() => setPlaying(false));
  };
  const seek = (to: number) => {
    setAt(to);
    if (audio.current !== null) audio.current.currentTime = to;
  };
  const learnLength = (seconds: number) => {
    // A recording without an index in it calls its own length infinite.
    if (Number.isFinite(seconds) && seconds > 0) setLength(seconds);
  };

  return (
    <div className={classes.player}>
      <button
        type="button"
        className={classes.play}
        aria-label={isPlaying ? t`Пауза` : t`Слухати`}
        onClick={toggle}
      >
        {isPlaying ? <IconPlayerPauseFilled size={16} /> : <IconPlayerPlayFilled size={16} />}
      </button>
      <span className={classes.playerBody}>
        {!isVoice && attachment.name !== '' && (
          <span className={classes.cardTitle}>{attachment.name}</span>
        )}
        <input
          type="range"
          className={classes.seek}
          aria-label={t`Перемотати`}
          min={0}
          max={Math.max(length, 1)}
          step="any"
          value={at}
          onChange={(event) => seek(event.currentTarget.valueAsNumber)}
        />
      </span>
      <span className={classes.length}>{formatDuration(isPlaying || at > 0 ? at : length)}</span>
      <audio
        ref={audio}
        src={url}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setAt(0)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        onDurationChange={(event) => learnLength(event.currentTarget.duration)}
      />
    </div>
  );
}
