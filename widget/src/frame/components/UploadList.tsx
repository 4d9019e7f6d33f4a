import type { JSX } from "preact";
import { FILES_AT_ONCE } from "../files";
import { formatSize } from "../format";
import { useLocale } from "../locale";
import type { Upload } from "../state";
import type { Limits } from "../types";
import { errorText } from "../words";
import { Icon } from "./icons";

interface Props { uploads: Upload[]; limits: Limits; onRemove: (key: string) => void }

export function UploadList({ uploads, limits, onRemove }: Props): JSX.Element | null {
  if (uploads.length === 0) return null;
  return (
    <ul class="uploads">
      {uploads.map((upload) => <UploadItem key={upload.key} upload={upload} limits={limits} onRemove={() => { onRemove(upload.key); }} />)}
    </ul>
  );
}

interface ItemProps { upload: Upload; limits: Limits; onRemove: () => void }

function UploadItem({ upload, limits, onRemove }: ItemProps): JSX.Element {
  const locale = useLocale();
  const { words } = locale;
  const isRunning = upload.file === null && upload.code === null;
  return (
    <li class={upload.code === null ? "upload" : "upload refused"}>
      {upload.preview && upload.code === null ? <img src={upload.preview} alt="" /> : <span class="file-icon"><Icon name={upload.code === null ? "file" : "failed"} /></span>}
      <span class="file-text">
        <b>{upload.name}</b>
        {upload.code === null
          ? <small>{formatSize(upload.size, locale)}</small>
          : <small role="alert">{errorText(words, upload.code, { limit: formatSize(limits.file_size, locale), count: FILES_AT_ONCE })}</small>}
      </span>
      {isRunning && <progress value={upload.progress} max={1} aria-label={`${words.uploading} ${upload.name}`} />}
      <button type="button" aria-label={`${isRunning ? words.cancelUpload : words.removeFile} ${upload.name}`} onClick={onRemove}><Icon name="close" /></button>
    </li>
  );
}
