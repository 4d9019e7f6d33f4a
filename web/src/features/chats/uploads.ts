import { readCsrfToken } from '@/shared/api/csrf';
import { networkError, toApiError } from '@/shared/api/errors';
import type { Capabilities } from '@/shared/api/types';
import {
  changeDraft,
  getDraft,
  isUpload,
  type DraftPlace,
  type StagedFile,
  type UploadTrouble,
} from './drafts';
import { refusalOf } from './limits';

/** Who holds a file and hears how far it has got: a draft, or a message that waits for its files. */
export type FileHolder = (key: string, change: Partial<StagedFile>) => void;

interface Source {
  readonly file: File;
  readonly capabilities: Capabilities;
  holder: FileHolder;
}

/** More at once would not be faster, and the first would be long in coming. */
const atOnce = 3;

const sources = new Map<string, Source>();
const running = new Map<string, XMLHttpRequest>();
const waiting: string[] = [];

/** Begins to upload files; the holder is told of each, also one that is named right afterwards. */
export function beginUploads(
  files: readonly File[],
  capabilities: Capabilities,
  holder: FileHolder = () => undefined,
): readonly StagedFile[] {
  const staged = files.map((file) => {
    const entry = toStaged(file);
    sources.set(entry.key, { file, capabilities, holder });
    return entry;
  });
  // After the holder has them: an answer may come before it would know of whom.
  queueMicrotask(() => enqueue(staged.map(({ key }) => key)));
  return staged;
}

/** Puts files into the chat's composer and begins to upload them. */
export function stageFiles(
  place: DraftPlace,
  files: readonly File[],
  capabilities: Capabilities,
): void {
  const staged = beginUploads(files, capabilities, draftHolder(place));
  changeDraft(place, (draft) => ({ ...draft, files: [...draft.files, ...staged] }));
}

/** Takes a file out of the composer, stopping its upload. */
export function unstageFile(place: DraftPlace, key: string): void {
  forget(getDraft(place).files.filter((file) => file.key === key));
  changeDraft(place, (draft) => ({
    ...draft,
    files: draft.files.filter((file) => file.key !== key),
  }));
}

/** From now on somebody else hears of these files: they have left the composer with a message. */
export function handFilesOver(files: readonly StagedFile[], holder: FileHolder): void {
  for (const { key } of files) {
    const source = sources.get(key);
    if (source !== undefined) source.holder = holder;
  }
}

/** Uploads once more what failed. */
export function retryUpload(key: string): void {
  const source = sources.get(key);
  if (source === undefined || running.has(key) || waiting.includes(key)) return;
  source.holder(key, { trouble: null, progress: 0 });
  enqueue([key]);
}

/** Stops what still goes up and lets go of what the browser holds for these files. */
export function forget(files: readonly StagedFile[]): void {
  for (const { key, preview } of files) {
    sources.delete(key);
    running.get(key)?.abort();
    if (preview?.startsWith('blob:') === true) URL.revokeObjectURL(preview);
  }
}

function draftHolder(place: DraftPlace): FileHolder {
  return (key, change) =>
    changeDraft(place, (draft) => ({ ...draft, files: changeFile(draft.files, key, change) }));
}

/** The files with one of them changed. */
export function changeFile(
  files: readonly StagedFile[],
  key: string,
  change: Partial<StagedFile>,
): readonly StagedFile[] {
  return files.map((file) => (file.key === key ? { ...file, ...change } : file));
}

function toStaged(file: File): StagedFile {
  return {
    key: `file-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`,
    name: file.name,
    size: file.size,
    type: file.type,
    preview: file.type.startsWith('image/') ? URL.createObjectURL(file) : null,
    progress: 0,
    upload: null,
    trouble: null,
  };
}

function enqueue(keys: readonly string[]): void {
  waiting.push(...keys);
  goOn();
}

function goOn(): void {
  while (running.size < atOnce) {
    const key = waiting.shift();
    if (key === undefined) break;
    const source = sources.get(key);
    if (source !== undefined) upload(key, source);
  }
  window.onbeforeunload = running.size > 0 ? warn : null;
}

/** The browser asks in its own words. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** `fetch` does not tell how much has gone up; the older way does. */
function upload(key: string, source: Source): void {
  const request = new XMLHttpRequest();
  running.set(key, request);
  const end = (change: Partial<StagedFile>) => {
    running.delete(key);
    source.holder(key, change);
    goOn();
  };
  request.open('POST', '/api/v1/uploads');
  request.responseType = 'json';
  request.setRequestHeader('X-CSRFToken', readCsrfToken());
  request.setRequestHeader('Accept-Language', document.documentElement.lang);
  request.upload.onprogress = ({ loaded, total }) =>
    source.holder(key, { progress: total > 0 ? loaded / total : 0 });
  request.onload = () => {
    const answer: unknown = request.response;
    end(readAnswer(request.status, answer, source));
  };
  request.onerror = () => void isReadable(source.file).then((readable) => {
    end({ trouble: readable ? { why: 'server', error: networkError() } : { why: 'gone' } });
  });
  request.onabort = () => end({});
  const form = new FormData();
  form.append('file', source.file);
  request.send(form);
}

function readAnswer(status: number, answer: unknown, { capabilities }: Source): Partial<StagedFile> {
  if (status < 200 || status >= 300) return refused(status, answer);
  if (!isUpload(answer)) return refused(status, null);
  // The server has looked at the bytes: only now is it known what the file really is.
  const { content_type: type, size } = answer;
  const trouble = refusalOf({ type, size }, capabilities);
  return { upload: trouble === null ? answer : null, type, progress: 1, trouble };
}

function refused(status: number, answer: unknown): { readonly trouble: UploadTrouble } {
  return { trouble: { why: 'server', error: toApiError(status, answer) } };
}

/** A file that was moved, changed or deleted since it was chosen cannot be read any more. */
export async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
