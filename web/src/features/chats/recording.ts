import { webmToOgg } from './oggOpus';
import type { RecordingFormat } from './recordingFormat';

/** Why nothing can be recorded. */
export type RecordingTrouble = 'insecure' | 'unsupported' | 'refused' | 'absent' | 'failed';

/** Speech needs no more. */
const bitsPerSecond = 32_000;

/** A microphone that is being recorded. */
export interface Recording {
  readonly pause: () => void;
  readonly resume: () => void;
  /** How loud it is now, from 0 to 1. */
  readonly level: () => number;
  /** Ends it and gives the file. */
  readonly finish: () => Promise<File>;
  /** Lets go of the microphone; what was recorded is forgotten. */
  readonly cancel: () => void;
}

/** Asks for the microphone and begins; rejects with the browser's own error. */
export async function startRecording(format: RecordingFormat, name: string): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { echoCancellation: true, noiseSuppression: true, channelCount: 1 },
  });
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(analyser);
  const recorder = new MediaRecorder(stream, {
    mimeType: format.recorded,
    audioBitsPerSecond: bitsPerSecond,
  });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.start(1_000);
  const release = () => {
    for (const track of stream.getTracks()) track.stop();
    void context.close();
  };
  return {
    pause: () => recorder.pause(),
    resume: () => recorder.resume(),
    level: () => levelOf(analyser),
    finish: async () => {
      await ended(recorder);
      release();
      return toFile(new Blob(parts), format, name);
    },
    cancel: () => {
      recorder.onstop = null;
      if (recorder.state !== 'inactive') recorder.stop();
      release();
    },
  };
}

function ended(recorder: MediaRecorder): Promise<void> {
  if (recorder.state === 'inactive') return Promise.resolve();
  return new Promise((resolve) => {
    recorder.onstop = () => resolve();
    recorder.stop();
  });
}

async function toFile(recorded: Blob, format: RecordingFormat, name: string): Promise<File> {
  const content = format.repacked
    ? webmToOgg(new Uint8Array(await recorded.arrayBuffer()))
    : recorded;
  return new File([content], `${name}.${format.ending}`, { type: format.type });
}

/** The root of the mean square, raised so that ordinary speech is seen. */
function levelOf(analyser: AnalyserNode): number {
  const samples = new Float32Array(analyser.fftSize);
  analyser.getFloatTimeDomainData(samples);
  const mean = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  return Math.min(1, Math.sqrt(mean) * 5);
}

/** What the browser's refusal means. */
export function troubleOf(error: unknown): RecordingTrouble {
  if (!(error instanceof DOMException)) return 'failed';
  if (error.name === 'NotAllowedError') return 'refused';
  return error.name === 'NotFoundError' ? 'absent' : 'failed';
}
