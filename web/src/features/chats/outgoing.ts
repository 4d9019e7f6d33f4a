import { useMemo, useSyncExternalStore } from 'react';
import type { Attachment, Message, Upload } from '@/shared/api/types';
import { isRecord, textOf } from '@/shared/lib/record';
import { createStore } from '@/shared/lib/store';
import { isQuoted, isUpload, type Quoted } from './drafts';
import { keep, readKept } from './kept';

/** A message that the server has not confirmed. Its `clientId` never changes, whatever is retried. */
export interface Outgoing {
  readonly clientId: string;
  readonly employeeId: number;
  readonly chatId: number;
  readonly text: string;
  readonly uploads: readonly Upload[];
  readonly replyTo: Quoted | null;
  readonly createdAt: string;
  /** Why the last try did not succeed; null while it is on its way. */
  readonly failure: string | null;
}

const storageName = 'kramar-outgoing';
const outgoing = createStore<readonly Outgoing[]>(restore());

export function addOutgoing(item: Outgoing): void {
  put([...outgoing.get().filter(({ clientId }) => clientId !== item.clientId), item]);
}

export function removeOutgoing(clientId: string): void {
  put(outgoing.get().filter((item) => item.clientId !== clientId));
}

export function failOutgoing(clientId: string, failure: string | null): void {
  put(outgoing.get().map((item) => (item.clientId === clientId ? { ...item, failure } : item)));
}

/** What one employee has on its way in one chat, the oldest first. */
export function useOutgoing(employeeId: number, chatId: number): readonly Outgoing[] {
  const all = useSyncExternalStore(outgoing.subscribe, outgoing.get);
  return useMemo(
    () => all.filter((item) => item.chatId === chatId && item.employeeId === employeeId),
    [all, chatId, employeeId],
  );
}

/** The conversation with what is on its way at its end; what has arrived already is not doubled. */
export function withOutgoing(
  messages: readonly Message[],
  items: readonly Outgoing[],
  authorName: string,
): readonly Message[] {
  if (items.length === 0) return messages;
  const arrived = new Set(messages.map(({ client_id }) => client_id));
  const waiting = items.filter(({ clientId }) => !arrived.has(clientId));
  const lastSeq = messages.at(-1)?.seq ?? 0;
  return [...messages, ...waiting.map((item, at) => asMessage(item, authorName, lastSeq + 1 + at))];
}

/** A message the server does not know yet has no id of its own. */
export function isUnconfirmed({ id }: Message): boolean {
  return id < 0;
}

function asMessage(item: Outgoing, authorName: string, seq: number): Message {
  const { failure } = item;
  return {
    id: -seq,
    chat_id: item.chatId,
    seq,
    direction: 'out',
    author: { kind: 'employee', id: item.employeeId, name: authorName },
    text: item.text,
    attachments: item.uploads.map(asAttachment),
    location: null,
    shared_contact: null,
    event: null,
    status: failure === null ? 'queued' : 'failed',
    error: failure === null ? null : { code: 'not_sent', detail: failure },
    created_at: item.createdAt,
    provider_at: null,
    reply_to: item.replyTo,
    edited_at: null,
    deleted_at: null,
    reactions: [],
    mentions: [],
    client_id: item.clientId,
  };
}

function asAttachment(upload: Upload): Attachment {
  const major = upload.content_type.split('/')[0];
  return {
    id: -upload.id,
    kind: major === 'image' || major === 'video' || major === 'audio' ? major : 'file',
    name: upload.name,
    content_type: upload.content_type,
    size: upload.size,
    width: upload.width,
    height: upload.height,
    duration: null,
    state: 'ready',
    url: upload.url,
    thumbnail_url: upload.thumbnail_url,
  };
}

function put(items: readonly Outgoing[]): void {
  outgoing.set(items);
  keep(storageName, items.length === 0 ? null : items);
}

/** After a reload nobody knows whether a request had left; the same id makes asking again safe. */
function restore(): readonly Outgoing[] {
  const kept = readKept(storageName);
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((item: unknown) => readOutgoing(item) ?? []);
}

function readOutgoing(item: unknown): Outgoing | null {
  if (!isRecord(item)) return null;
  const { clientId, employeeId, chatId } = item;
  if (typeof clientId !== 'string' || typeof employeeId !== 'number') return null;
  if (typeof chatId !== 'number') return null;
  return {
    clientId,
    employeeId,
    chatId,
    text: textOf(item.text),
    uploads: Array.isArray(item.uploads) ? item.uploads.filter(isUpload) : [],
    replyTo: isQuoted(item.replyTo) ? item.replyTo : null,
    createdAt: textOf(item.createdAt),
    failure: textOf(item.failure),
  };
}
