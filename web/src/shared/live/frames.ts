import { isRecord } from '@/shared/lib/record';
import { eventKinds, type LiveEvent } from './events';

export interface TypingFrame {
  readonly type: 'typing';
  readonly chat_id: number;
  readonly author: {
    readonly kind: 'contact' | 'employee';
    readonly id: number;
    readonly name: string;
  };
}

/** What the server says over `/live`. */
export type ServerFrame =
  | { readonly type: 'welcome'; readonly number: number; readonly employee: number }
  | { readonly type: 'reset'; readonly number: number }
  | { readonly type: 'events'; readonly events: readonly LiveEvent[]; readonly upto: number }
  | { readonly type: 'heartbeat'; readonly number: number }
  | { readonly type: 'pong' }
  | { readonly type: 'expired' }
  | TypingFrame;

/** What we say to it. */
export type ClientFrame =
  | { readonly type: 'ping' }
  | { readonly type: 'typing'; readonly chat_id: number };

const knownKinds = new Set<string>(eventKinds);

const knownTypes = new Set<unknown>([
  'welcome',
  'reset',
  'events',
  'heartbeat',
  'pong',
  'expired',
  'typing',
] satisfies ServerFrame['type'][]);

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
