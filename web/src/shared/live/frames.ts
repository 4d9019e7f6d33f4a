import { isRecord } from '@/shared/lib/record';
import { eventKinds, type LiveEvent } from './events';
import type { components } from './frames.schema';

type Frames = components['schemas'];

export type TypingFrame = Frames['TypingShown'];
export type ViewersFrame = Frames['ViewersShown'];
export type ChatViewer = Frames['ChatViewer'];

interface EventsFrame {
  readonly type: 'events';
  readonly events: readonly LiveEvent[];
  readonly upto: number;
}

/** What the server says over `/live`. */
export type ServerFrame =
  | EventsFrame
  | TypingFrame
  | ViewersFrame
  | Frames['Welcome']
  | Frames['Reset']
  | Frames['Heartbeat']
  | Frames['Pong']
  | Frames['Expired'];

/** What we say to it. */
export type ClientFrame = Frames['ClientFrame'];

const knownKinds = new Set<string>(eventKinds);

const listed = {
  welcome: true,
  reset: true,
  events: true,
  heartbeat: true,
  pong: true,
  expired: true,
  typing: true,
  viewers: true,
} as const satisfies Record<ServerFrame['type'], true>;

const knownTypes = new Set<unknown>(Object.keys(listed));

/** What of a frame this build knows; a newer server's other frames and events are passed over. */
export function readFrame(text: unknown): ServerFrame | null {
  if (typeof text !== 'string') return null;
  const frame: unknown = JSON.parse(text);
  if (!isServerFrame(frame)) return null;
  if (frame.type !== 'events') return frame;
  return { ...frame, events: frame.events.filter((event) => knownKinds.has(event.kind)) };
}

function isServerFrame(frame: unknown): frame is ServerFrame {
  return isRecord(frame) && knownTypes.has(frame.type);
}
