import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { startRecording, troubleOf, type Recording, type RecordingTrouble } from './recording';
import { formatFor, type RecordingFormat } from './recordingFormat';

export type RecorderState =
  | { readonly is: 'asking' }
  | { readonly is: 'recording' }
  | { readonly is: 'paused' }
  | { readonly is: 'finishing' }
  | { readonly is: 'done'; readonly file: File; readonly url: string }
  | { readonly is: 'failed'; readonly trouble: RecordingTrouble };

const tick = 100;
/** In seconds: nobody means to send more, somebody has forgotten to stop. */
export const longest = 15 * 60;
/** Shorter is a slip of the hand. */
const shortest = 0.5;

interface RecorderOptions {
  readonly voiceTypes: readonly string[];
  readonly name: string;
  /** The employee has gone to another chat: what was said is not lost. */
  readonly onLeft: (file: File) => void;
}

/** One voice message from the first word to the file. */
export function useRecorder({ voiceTypes, name, onLeft }: RecorderOptions) {
  const [state, setState] = useState<RecorderState>({ is: 'asking' });
  const heldRef = useRef<Recording | null>(null);
  const { levels, seconds, forget } = useLevels(state.is === 'recording', heldRef);
  const again = useMicrophone({ voiceTypes, name, heldRef, seconds, onBegun: setState, onLeft });

  const finish = async (): Promise<File | null> => {
    if (state.is === 'done') return state.file;
    const recording = heldRef.current;
    if (recording === null || seconds < shortest) return null;
    heldRef.current = null;
    setState({ is: 'finishing' });
    try {
      return await recording.finish();
    } catch {
      recording.cancel();
      setState({ is: 'failed', trouble: 'failed' });
      return null;
    }
  };
  const listen = async () => {
    const file = await finish();
    if (file !== null) setState({ is: 'done', file, url: URL.createObjectURL(file) });
  };
  return {
    state,
    levels,
    seconds,
    /** It has stopped by itself: longer than this nobody means to speak. */
    isFull: seconds >= longest,
    finish,
    listen,
    pause: () => {
      heldRef.current?.pause();
      setState({ is: 'paused' });
    },
    resume: () => {
      heldRef.current?.resume();
      setState({ is: 'recording' });
    },
    cancel: () => {
      heldRef.current?.cancel();
      heldRef.current = null;
      if (state.is === 'done') URL.revokeObjectURL(state.url);
    },
    again: () => {
      setState({ is: 'asking' });
      forget();
      again();
    },
  };
}

interface MicrophoneOptions extends RecorderOptions {
  readonly heldRef: RefObject<Recording | null>;
  readonly seconds: number;
  readonly onBegun: (state: RecorderState) => void;
}

/** Holds the microphone while the recorder is on the screen; answers with a way to ask anew. */
function useMicrophone({ voiceTypes, name, heldRef, seconds, onBegun, onLeft }: MicrophoneOptions) {
  const [attempt, setAttempt] = useState(0);
  const leave = useEffectEvent(() => {
    const recording = heldRef.current;
    heldRef.current = null;
    if (recording === null) return;
    if (seconds < shortest) recording.cancel();
    else void recording.finish().then(onLeft, recording.cancel);
  });
  const begin = useEffectEvent(async (isWanted: () => boolean) => {
    const begun = await beginRecording(voiceTypes, name);
    if ('trouble' in begun) {
      if (isWanted()) onBegun({ is: 'failed', trouble: begun.trouble });
    } else if (isWanted()) {
      heldRef.current = begun;
      onBegun({ is: 'recording' });
    } else {
      begun.cancel();
    }
  });
  useEffect(() => {
    let isWanted = true;
    void begin(() => isWanted);
    return () => {
      isWanted = false;
      leave();
    };
  }, [attempt]);
  return () => setAttempt(attempt + 1);
}

/** How loud it was at each tick, which is also how long it has lasted. */
function useLevels(isOn: boolean, heldRef: RefObject<Recording | null>) {
  const [levels, setLevels] = useState<readonly number[]>([]);
  const handleTick = useEffectEvent(() => {
    if (levels.length * tick < longest * 1_000) setLevels([...levels, heldRef.current?.level() ?? 0]);
    else heldRef.current?.pause();
  });
  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(() => handleTick(), tick);
    return () => clearInterval(timer);
  }, [isOn]);
  return { levels, seconds: (levels.length * tick) / 1_000, forget: () => setLevels([]) };
}

async function beginRecording(
  voiceTypes: readonly string[],
  name: string,
): Promise<Recording | { readonly trouble: RecordingTrouble }> {
  const format = findFormat(voiceTypes);
  if (typeof format === 'string') return { trouble: format };
  try {
    return await startRecording(format, name);
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}

function findFormat(voiceTypes: readonly string[]): RecordingFormat | RecordingTrouble {
  // Browsers hide the microphone from pages that came without encryption.
  if (!window.isSecureContext) return 'insecure';
  if (typeof MediaRecorder === 'undefined') return 'unsupported';
  return formatFor(voiceTypes, (type) => MediaRecorder.isTypeSupported(type)) ?? 'unsupported';
}
