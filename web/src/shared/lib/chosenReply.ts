import type { Upload } from '@/shared/api/types';
import { isRecord, textOf } from './record';

/** A message that follows the one in the composer. */
export interface NextMessage {
  readonly text: string;
  readonly uploads: readonly Upload[];
}

/** A quick reply that the draft was begun with, and what of it is still to come. */
export interface ChosenReply {
  readonly id: number;
  /** The name of the label that the chat gets once the message is sent; null when there is none. */
  readonly label: string | null;
  readonly more: readonly NextMessage[];
}

/** Reads what this browser has kept; nothing where it is absent or broken. */
export function readChosenReply(
  value: unknown,
  isUpload: (value: unknown) => value is Upload,
): ChosenReply | null {
  if (!isRecord(value) || typeof value.id !== 'number') return null;
  const more = Array.isArray(value.more) ? value.more.filter(isRecord) : [];
  return {
    id: value.id,
    label: typeof value.label === 'string' ? value.label : null,
    more: more.map(({ text, uploads }) => ({
      text: textOf(text),
      uploads: Array.isArray(uploads) ? uploads.filter(isUpload) : [],
    })),
  };
}
