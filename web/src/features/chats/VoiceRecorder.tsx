import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Loader } from '@mantine/core';
import {
  IconMicrophone,
  IconPlayerPause,
  IconPlayerStop,
  IconSend2,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Attachment, ChatDetail } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { AudioPlayer } from './AudioPlayer';
import { emptyDraft } from './drafts';
import { barCount } from './peaks';
import { RecordingTroubleText } from './RecordingTroubleText';
import { useSend } from './sending';
import { formatDuration } from './times';
import { beginUploads, stageFiles } from './uploads';
import { longest, useRecorder } from './useRecorder';
import classes from './VoiceRecorder.module.css';

interface VoiceRecorderProps {
  readonly chat: ChatDetail;
  readonly onClose: () => void;
}

/** Stands where the composer does while somebody speaks. */
export function VoiceRecorder({ chat, onClose }: VoiceRecorderProps) {
  const { t } = useLingui();
  const { capabilities } = chat;
  const send = useSend(chat);
  const place = { employeeId: useMe().id, chatId: chat.id };
  const recorder = useRecorder({
    voiceTypes: capabilities.voice_types,
    name: t`Голосове повідомлення`,
    onLeft: (file) => stageFiles(place, [file], capabilities),
  });
  const { state } = recorder;
  const cancel = () => {
    recorder.cancel();
    onClose();
  };
  const finish = async () => {
    const file = await recorder.finish();
    if (file === null) return;
    send({ ...emptyDraft, files: beginUploads([file], capabilities) });
    recorder.cancel();
    onClose();
  };
  if (state.is === 'failed') {
    return (
      <Line onCancel={cancel}>
        <span className={classes.trouble} role="alert">
          <RecordingTroubleText trouble={state.trouble} />
        </span>
        <Button size="compact-sm" variant="light" onClick={recorder.again}>
          <Trans>Ще раз</Trans>
        </Button>
      </Line>
    );
  }
  return (
    <Line onCancel={cancel}>
      {state.is === 'done' ? (
        <span className={classes.player}>
          <AudioPlayer
            attachment={attachmentOf(state.file, state.url, recorder.seconds)}
            url={state.url}
            peaks={inBars(recorder.levels)}
          />
        </span>
      ) : (
        <Live recorder={recorder} />
      )}
      <ActionIcon
        size={34}
        variant="filled"
        aria-label={t`Надіслати`}
        disabled={recorder.seconds < 0.5 || state.is === 'finishing'}
        onClick={() => void finish()}
      >
        <IconSend2 size={18} />
      </ActionIcon>
    </Line>
  );
}

function Line({ onCancel, children }: { readonly onCancel: () => void; readonly children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div className={classes.line} role="group" aria-label={t`Запис голосового повідомлення`}>
      <ActionIcon
        size={34}
        variant="subtle"
        color="gray"
        aria-label={t`Скасувати запис`}
        title={t`Скасувати запис`}
        onClick={onCancel}
      >
        <IconTrash size={19} />
      </ActionIcon>
      {children}
    </div>
  );
}

function Live({ recorder }: { readonly recorder: ReturnType<typeof useRecorder> }) {
  const { t } = useLingui();
  const { state, seconds, levels } = recorder;
  if (state.is === 'asking') {
    return (
      <span className={classes.asking} role="status">
        <Loader size={14} color="gray" /> <Trans>Дозвольте доступ до мікрофона…</Trans>
      </span>
    );
  }
  const isPaused = state.is === 'paused' || recorder.isFull;
  const minutes = longest / 60;
  return (
    <>
      <span className={classes.dot} data-paused={isPaused || undefined} aria-hidden />
      <span className={classes.time} role="timer" aria-label={t`Тривалість запису`}>
        {formatDuration(seconds)}
      </span>
      {recorder.isFull ? (
        <span className={classes.full} role="status">
          <Trans>Запис зупинено: найбільше {minutes} хв</Trans>
        </span>
      ) : (
        <span className={classes.meter} aria-hidden>
          {levels.slice(-60).map((level, at) => (
            <span key={at} style={{ height: `${Math.max(level * 100, 6)}%` }} />
          ))}
        </span>
      )}
      <ActionIcon
        size={34}
        variant="subtle"
        color="gray"
        disabled={recorder.isFull}
        aria-label={isPaused ? t`Продовжити запис` : t`Призупинити запис`}
        title={isPaused ? t`Продовжити запис` : t`Призупинити запис`}
        onClick={isPaused ? recorder.resume : recorder.pause}
      >
        {isPaused ? <IconMicrophone size={19} /> : <IconPlayerPause size={19} />}
      </ActionIcon>
      <ActionIcon
        size={34}
        variant="subtle"
        color="gray"
        aria-label={t`Зупинити й прослухати`}
        title={t`Зупинити й прослухати`}
        onClick={() => void recorder.listen()}
      >
        <IconPlayerStop size={19} />
      </ActionIcon>
    </>
  );
}

/** What was recorded, as the player takes it. */
function attachmentOf(file: File, url: string, seconds: number): Attachment {
  return {
    id: 0,
    kind: 'voice',
    name: file.name,
    content_type: file.type,
    size: file.size,
    width: null,
    height: null,
    duration: Math.max(1, Math.round(seconds)),
    state: 'ready',
    url,
    thumbnail_url: null,
  };
}

/** What the meter showed, in as many bars as the player draws. */
function inBars(levels: readonly number[]): readonly number[] {
  return Array.from(
    { length: barCount },
    (_, at) => levels[Math.floor((at * levels.length) / barCount)] ?? 0,
  );
}
