import { useMemo, useSyncExternalStore } from 'react';
import type { Attachment, Message, Upload } from '@/shared/api/types';
import { isRecord, textOf } from '@/shared/lib/record';
import { createStore } from '@/shared/lib/store';
import { asStaged, isQuoted, isUpload, type Quoted, type StagedFile } from './drafts';
import { keep, readKept } from './kept';
import { changeFile, forget, retryUpload, type FileHolder } from './uploads';

/** A message that the server has not confirmed. Its `clientId` never changes, whatever is retried. */
export interface Outgoing {
  readonly clientId: string;
  readonly employeeId: number;
  readonly chatId: number;
  readonly text: string;
  /** They may still be on their way up: the message leaves when the last of them is there. */
  readonly files: readonly StagedFile[];
  readonly replyTo: Quoted | null;
  readonly quickReply: UsedReply | null;
  /** Up to which message its author had seen the conversation; null: it goes whatever came since. */
  readonly seenSeq: number | null;
  /** How many files were left behind by a reload. */
  readonly lost: number;
  readonly createdAt: string;
  /** Why the last try did not succeed; null while it is on its way. */
  readonly failure: string | null;
}

/** The quick reply whose last message this is. */
export interface UsedReply {
  readonly id: number;
  readonly withLabel: boolean;
}

export const filesLost = 'files_lost';
export const filesFailed = 'files_failed';

const storageName = 'kramar-outgoing';
const outgoing = createStore<readonly Outgoing[]>(restore());

export function addOutgoing(item: Outgoing): void {
  put([...outgoing.get().filter(({ clientId }) => clientId !== item.clientId), item]);
}

export function removeOutgoing(clientId: string): void {
  forget(findOutgoing(clientId)?.files ?? []);
  put(outgoing.get().filter((item) => item.clientId !== clientId));
}

export function failOutgoing(clientId: string, failure: string | null): void {
  put(outgoing.get().map((item) => (item.clientId === clientId ? { ...item, failure } : item)));
}

export function findOutgoing(clientId: string): Outgoing | undefined {
  return outgoing.get().find((item) => item.clientId === clientId);
}

function changeFiles(
  clientId: string,
  change: (files: readonly StagedFile[]) => readonly StagedFile[],
): void {
  put(
    outgoing
      .get()
      .map((item) => (item.clientId === clientId ? { ...item, files: change(item.files) } : item)),
  );
}

/** Hears of the files that go with the message. */
export function outgoingHolder(clientId: string): FileHolder {
  return (key, change) => changeFiles(clientId, (files) => changeFile(files, key, change));
}

/** Takes one file out of a message that has not left; without words and files nothing is left of it. */
export function dropOutgoingFile(clientId: string, key: string): void {
  const item = findOutgoing(clientId);
  if (item === undefined) return;
  forget(item.files.filter((file) => file.key === key));
  if (item.text === '' && item.files.length <= 1) removeOutgoing(clientId);
  else changeFiles(clientId, (files) => files.filter((file) => file.key !== key));
}

/** Uploads again what did not go up. */
export function retryOutgoingFiles(clientId: string): void {
  for (const { key, trouble } of findOutgoing(clientId)?.files ?? []) {
    if (trouble !== null) retryUpload(key);
  }
}

/** Waits until no file of the message is on its way up; `null` when it was taken back meanwhile. */
export function whenUploaded(clientId: string): Promise<Outgoing | null> {
  return new Promise((resolve) => {
    const look = () => {
      const item = findOutgoing(clientId);
      if (item?.files.some(isGoingUp) === true) return;
      unsubscribe();
      resolve(item ?? null);
    };
    const unsubscribe = outgoing.subscribe(look);
    look();
  });
}

export function isGoingUp({ upload, trouble }: StagedFile): boolean {
  return upload === null && trouble === null;
}

/** Files of a message that is not on the server yet, while any of them is not there either. */
export function useUnfinishedFiles(clientId: string | null): readonly StagedFile[] {
  const all = useSyncExternalStore(outgoing.subscribe, outgoing.get);
  const files = all.find((item) => item.clientId === clientId)?.files ?? noFiles;
  return files.some(({ upload }) => upload === null) ? files : noFiles;
}

const noFiles: readonly StagedFile[] = [];

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
    attachments: item.files.flatMap(({ upload }) => (upload === null ? [] : asAttachment(upload))),
    location: null,
    shared_contact: null,
    event: null,
    status: failure === null ? 'queued' : 'failed',
    error: failure === null ? null : { code: reasonOf(item), detail: failure },
    created_at: item.createdAt,
    provider_at: null,
    reply_to: item.replyTo,
    edited_at: null,
    deleted_at: null,
    has_history: false,
    reactions: [],
    mentions: [],
    acts: [],
    client_id: item.clientId,
  };
}

function asAttachment(upload: Upload): Attachment {
  return {
    id: -upload.id,
    kind: kindOf(upload.content_type),
    name: upload.name,
    content_type: upload.content_type,
    size: upload.size,
    width: upload.width,
    height: upload.height,
    duration: upload.duration,
    state: 'ready',
    url: upload.url,
    thumbnail_url: upload.thumbnail_url,
  };
}

function reasonOf({ lost, files }: Outgoing): string {
  if (lost > 0) return filesLost;
  return files.some(({ trouble }) => trouble !== null) ? filesFailed : 'not_sent';
}

/** As the server will call it. */
function kindOf(type: string): Attachment['kind'] {
  if (type === 'audio/ogg') return 'voice';
  const major = type.split('/')[0];
  const isShown = major === 'image' || major === 'video' || major === 'audio';
  return isShown && type !== 'image/svg+xml' ? major : 'file';
}

function put(items: readonly Outgoing[]): void {
  outgoing.set(items);
  const kept = items.map(toKept);
  // How far each file has got is not worth writing down.
  const written = JSON.stringify(kept);
  if (written === lastWritten) return;
  lastWritten = written;
  keep(storageName, kept.length === 0 ? null : kept);
}

let lastWritten = '';

/** Of files only those survive a reload that are on the server. */
function toKept({ files, ...item }: Outgoing) {
  const uploads = files.flatMap(({ upload }) => upload ?? []);
  return { ...item, uploads, lost: item.lost + files.length - uploads.length };
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
  if (typeof employeeId !== 'number' || typeof chatId !== 'number') return null;
  if (typeof clientId !== 'string') return null;
  const uploads = Array.isArray(item.uploads) ? item.uploads.filter(isUpload) : [];
  if (textOf(item.text) === '' && uploads.length === 0) return null; // its files had not gone up
  return {
    clientId,
    employeeId,
    chatId,
    text: textOf(item.text),
    files: uploads.map(asStaged),
    replyTo: isQuoted(item.replyTo) ? item.replyTo : null,
    quickReply: readUsed(item.quickReply),
    seenSeq: null,
    lost: typeof item.lost === 'number' ? item.lost : 0,
    createdAt: textOf(item.createdAt),
    failure: textOf(item.failure),
  };
}

function readUsed(value: unknown): UsedReply | null {
  if (!isRecord(value) || typeof value.id !== 'number') return null;
  return { id: value.id, withLabel: value.withLabel === true };
}
