import { codeOf, type Api } from "./api";
import { kindOf, refusalOf } from "./files";
import type { Upload } from "./state";
import type { Store } from "./store";
import type { Attachment, Limits } from "./types";

/** Files on their way into the message that is being written. */
export class Uploads {
  private readonly api: Api;
  private readonly store: Store;
  private readonly running = new Map<string, () => void>();

  constructor(api: Api, store: Store) {
    this.api = api;
    this.store = store;
  }

  add(files: Iterable<File>, limits: Limits): void {
    for (const file of files) this.addOne(file, limits);
  }

  remove(key: string): void {
    this.running.get(key)?.();
    const preview = this.store.state.uploads.find((upload) => upload.key === key)?.preview;
    if (preview) URL.revokeObjectURL(preview);
    this.store.dispatch({ type: "upload.removed", key });
  }

  /** Takes the finished files out of the composer, as attachments of the message that is sent. */
  take(): Attachment[] {
    const taken = this.store.state.uploads.flatMap(attachmentOf);
    this.store.dispatch({ type: "uploads.cleared" });
    return taken;
  }

  private addOne(file: File, limits: Limits): void {
    const held = this.store.state.uploads.filter((upload) => upload.code === null).length;
    const code = refusalOf(file, limits, held);
    const key = crypto.randomUUID();
    const preview = code === null && file.type.startsWith("image/") ? URL.createObjectURL(file) : null;
    this.store.dispatch({
      type: "upload.added",
      upload: { key, name: file.name, size: file.size, preview, progress: 0, file: null, code },
    });
    if (code === null) void this.send(key, file);
  }

  private async send(key: string, file: File): Promise<void> {
    const call = this.api.uploadFile(file, (progress) => { this.store.dispatch({ type: "upload.progressed", key, progress }); });
    this.running.set(key, call.cancel);
    try {
      this.store.dispatch({ type: "upload.finished", key, file: await call.done });
    } catch (error) {
      this.store.dispatch({ type: "upload.failed", key, code: codeOf(error) });
    } finally {
      this.running.delete(key);
    }
  }
}

function attachmentOf({ file, preview }: Upload): Attachment[] {
  return file ? [{ ...file, kind: kindOf(file.content_type), url: preview, thumbnail_url: preview }] : [];
}
