/** How a browser records what the channel takes as a voice message. */
export interface RecordingFormat {
  /** What the browser is asked for. */
  readonly recorded: string;
  /** What goes up; `true` when the recording has to be put into OGG first. */
  readonly type: string;
  readonly repacked: boolean;
  readonly ending: string;
}

const ogg = { type: 'audio/ogg', ending: 'ogg' } as const;

/** From the best: OGG is what messengers want, and any WebM of Opus becomes one. */
const formats: readonly RecordingFormat[] = [
  { ...ogg, recorded: 'audio/ogg;codecs=opus', repacked: false },
  { ...ogg, recorded: 'audio/webm;codecs=opus', repacked: true },
  { type: 'audio/mp4', recorded: 'audio/mp4', repacked: false, ending: 'm4a' },
];

/** The first way that both the browser and the channel know; null where there is none. */
export function formatFor(
  voiceTypes: readonly string[],
  isSupported: (type: string) => boolean,
): RecordingFormat | null {
  return (
    formats.find(({ type, recorded }) => voiceTypes.includes(type) && isSupported(recorded)) ?? null
  );
}
