import { readCsrfToken } from '@/shared/api/csrf';
import { networkError, toApiError, type ApiError } from '@/shared/api/errors';
import { changeDraft, getDraft, isUpload, type DraftPlace, type StagedFile } from './drafts';

/** What is on its way up, by the staged file's key, so that it can be stopped or begun again. */
const running = new Map<string, XMLHttpRequest>();
const sources = new Map<string, File>();

/** Puts files into the chat's composer and begins to upload them. */
export function stageFiles(place: DraftPlace, files: readonly File[]): void {
  const staged = files.map((file) => ({ file, entry: toStaged(file) }));
  changeDraft(place, (draft) => ({
    ...draft,
    files: [...draft.files, ...staged.map(({ entry }) => entry)],
  }));
  for (const { file, entry } of staged) {
    sources.set(entry.key, file);
    upload(place, entry.key, file);
  }
}

/** Takes a file out of the composer, stopping its upload. */
export function unstageFile(place: DraftPlace, key: string): void {
  running.get(key)?.abort();
  forget(getDraft(place).files.filter((file) => file.key === key));
  changeDraft(place, (draft) => ({
    ...draft,
    files: draft.files.filter((file) => file.key !== key),
  }));
}

/** Uploads once more what failed. */
export function retryUpload(place: DraftPlace, key: string): void {
  const file = sources.get(key);
  if (file === undefined) return;
  changeFile(place, key, { error: null, progress: 0 });
  upload(place, key, file);
}

/** Lets go of what the browser holds for files that have left the composer. */
export function forget(files: readonly StagedFile[]): void {
  for (const { key, preview } of files) {
    running.delete(key);
    sources.delete(key);
    if (preview?.startsWith('blob:') === true) URL.revokeObjectURL(preview);
  }
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
    error: null,
  };
}

/** `fetch` does not tell how much has gone up; the older way does. */
function upload(place: DraftPlace, key: string, file: File): void {
  const request = new XMLHttpRequest();
  running.set(key, request);
  request.open('POST', '/api/v1/uploads');
  request.responseType = 'json';
  request.setRequestHeader('X-CSRFToken', readCsrfToken());
  request.setRequestHeader('Accept-Language', document.documentElement.lang);
  request.upload.onprogress = ({ loaded, total }) =>
    changeFile(place, key, { progress: total > 0 ? loaded / total : 0 });
  request.onload = () => {
    running.delete(key);
    const answer: unknown = request.response;
    changeFile(place, key, readAnswer(request.status, answer));
  };
  request.onerror = () => fail(place, key, networkError());
  request.onabort = () => running.delete(key);
  const form = new FormData();
  form.append('file', file);
  request.send(form);
}

function readAnswer(status: number, answer: unknown): Partial<StagedFile> {
  if (status < 200 || status >= 300) return { error: toApiError(status, answer) };
  return isUpload(answer) ? { upload: answer, progress: 1 } : { error: toApiError(status, null) };
}

function fail(place: DraftPlace, key: string, error: ApiError): void {
  running.delete(key);
  changeFile(place, key, { error });
}

function changeFile(place: DraftPlace, key: string, change: Partial<StagedFile>): void {
  changeDraft(place, (draft) => ({
    ...draft,
    files: draft.files.map((file) => (file.key === key ? { ...file, ...change } : file)),
  }));
}
