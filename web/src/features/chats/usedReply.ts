import { isRecord } from '@/shared/lib/record';
import type { Draft } from './drafts';

/** The quick reply of which this is a message; it is used, and puts its label, with the last. */
export interface UsedReply {
  readonly id: number;
  readonly label: string | null;
  readonly isLast: boolean;
}

export function usedReply({ reply }: Draft, isLast: boolean): UsedReply | null {
  return reply === null ? null : { id: reply.id, label: reply.label, isLast };
}

/** Reads what this browser has kept. */
export function readUsed(value: unknown): UsedReply | null {
  if (!isRecord(value) || typeof value.id !== 'number') return null;
  const label = typeof value.label === 'string' ? value.label : null;
  return { id: value.id, label, isLast: value.isLast === true };
}
