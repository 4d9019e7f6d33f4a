import { useSyncExternalStore } from 'react';
import type { ApiError } from '@/shared/api/errors';
import type { Message, Upload } from '@/shared/api/types';
import { readChosenReply, type ChosenReply } from '@/shared/lib/chosenReply';
import { isRecord, textOf } from '@/shared/lib/record';
import { createStore } from '@/shared/lib/store';
import { keep, readKept } from '@/shared/lib/kept';
import type { FileRefusal } from './limits';

export type Quoted = NonNullable<Message['reply_to']>;

/** Why a file has not gone up, or will not go on. */
export type UploadTrouble =
  | FileRefusal
  /** It could not be read: it was moved, changed or deleted since it was chosen. */
  | { readonly why: 'gone' }
  | { readonly why: 'server'; readonly error: ApiError };

/** A file that waits to be sent. */
export interface StagedFile {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  /** A local address of a picture, or the server's once it is there. */
  readonly preview: string | null;
  /** From 0 to 1 while it goes up. */
  readonly progress: number;
  readonly upload: Upload | null;
  readonly trouble: UploadTrouble | null;
}

/** What an employee has begun to write in one chat. */
export interface Draft {
  readonly text: string;
  readonly files: readonly StagedFile[];
  readonly replyTo: Quoted | null;
  readonly reply: ChosenReply | null;
}

export const emptyDraft: Draft = { text: '', files: [], replyTo: null, reply: null };

/** Drafts by employee and chat: they outlive switching chats, and their words outlive a reload. */
const drafts = new Map<string, Draft>();
const changes = createStore(0);

export interface DraftPlace {
  readonly employeeId: number;
  readonly chatId: number;
}

export function useDraft(place: DraftPlace): Draft {
  return useSyncExternalStore(changes.subscribe, () => getDraft(place));
}

export function getDraft(place: DraftPlace): Draft {
  const name = nameOf(place);
  const known = drafts.get(name) ?? restore(name);
  drafts.set(name, known);
  return known;
}

export function changeDraft(place: DraftPlace, change: (draft: Draft) => Draft): void {
  const name = nameOf(place);
  const next = change(getDraft(place));
  drafts.set(name, next);
  storeSoon(name);
  changes.set(changes.get() + 1);
}

function nameOf({ employeeId, chatId }: DraftPlace): string {
  return `kramar-draft-${employeeId}-${chatId}`;
}

/** Written a moment later: a long text is not copied to the disk with each letter. */
const storeAfter = 300;
const unstored = new Map<string, ReturnType<typeof setTimeout>>();

function storeSoon(name: string): void {
  clearTimeout(unstored.get(name));
  unstored.set(
    name,
    setTimeout(() => store(name), storeAfter),
  );
}

/** The page may be gone before the moment has passed. */
window.addEventListener('pagehide', () => {
  for (const name of [...unstored.keys()]) store(name);
});

function store(name: string): void {
  clearTimeout(unstored.get(name));
  unstored.delete(name);
  const draft = drafts.get(name) ?? emptyDraft;
  const uploads = draft.files.flatMap(({ upload }) => upload ?? []);
  const { text, replyTo, reply } = draft;
  const isEmpty = text === '' && uploads.length === 0 && replyTo === null && reply === null;
  keep(name, isEmpty ? null : { text, uploads, replyTo, reply });
}

function restore(name: string): Draft {
  const kept = readKept(name);
  if (!isRecord(kept)) return emptyDraft;
  const uploads = Array.isArray(kept.uploads) ? kept.uploads.filter(isUpload) : [];
  return {
    text: textOf(kept.text),
    files: uploads.map(asStaged),
    replyTo: isQuoted(kept.replyTo) ? kept.replyTo : null,
    reply: readChosenReply(kept.reply, isUpload),
  };
}

/** A file that is on the server already. */
export function asStaged(upload: Upload): StagedFile {
  return {
    key: `upload-${upload.id}`,
    name: upload.name,
    size: upload.size,
    type: upload.content_type,
    preview: upload.thumbnail_url,
    progress: 1,
    upload,
    trouble: null,
  };
}

export function isUpload(value: unknown): value is Upload {
  return isRecord(value) && typeof value.id === 'number' && typeof value.name === 'string';
}

export function isQuoted(value: unknown): value is Quoted {
  return isRecord(value) && typeof value.id === 'number' && typeof value.seq === 'number';
}
