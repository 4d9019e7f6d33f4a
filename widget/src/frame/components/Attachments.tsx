import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { formatSize } from "../format";
import { useLocale } from "../locale";
import type { Attachment } from "../types";
import { Icon } from "./icons";
import { Lightbox } from "./Lightbox";

export function Attachments({ items }: { items: Attachment[] }): JSX.Element {
  const [shown, setShown] = useState<Attachment | null>(null);
  const pictures = items.filter(isPicture);
  const others = items.filter((item) => !isPicture(item));
  return (
    <div class="attachments">
      {pictures.length > 0 && (
        <div class={pictures.length > 1 ? "pictures many" : "pictures"}>
          {pictures.map((item) => <Picture key={item.id} item={item} onShow={() => { setShown(item); }} />)}
        </div>
      )}
      {others.map((item) => <Playable key={item.id} item={item} />)}
      {shown && <Lightbox item={shown} onClose={() => { setShown(null); }} />}
    </div>
  );
}

function isPicture({ kind, url }: Attachment): boolean {
  return (kind === "image" || kind === "sticker") && url !== null;
}

function Picture({ item, onShow }: { item: Attachment; onShow: () => void }): JSX.Element {
  const { words } = useLocale();
  const ratio = item.width && item.height ? `${String(item.width)} / ${String(item.height)}` : "";
  return (
    <button type="button" class={`picture ${item.kind}`} aria-label={`${words.openPicture} ${item.name}`} onClick={onShow}>
      <img src={item.thumbnail_url ?? item.url ?? ""} alt={item.name || words.picture} style={{ aspectRatio: ratio }} />
    </button>
  );
}

function Playable({ item }: { item: Attachment }): JSX.Element {
  if (item.kind === "video" && item.url) return <video class="video" src={item.url} controls preload="metadata" playsInline aria-label={item.name} />;
  if ((item.kind === "audio" || item.kind === "voice") && item.url) return <audio class="audio" src={item.url} controls preload="metadata" aria-label={item.name} />;
  return <FileCard item={item} />;
}

function FileCard({ item }: { item: Attachment }): JSX.Element {
  const locale = useLocale();
  const inside = (
    <>
      <span class="file-icon"><Icon name="file" /></span>
      <span class="file-text">
        <b>{item.name}</b>
        <small>{formatSize(item.size, locale)}</small>
      </span>
    </>
  );
  if (item.url === null) return <span class="file">{inside}</span>;
  return (
    <a class="file" href={item.url} download={item.name} target="_blank" rel="noopener" title={locale.words.download}>
      {inside}
    </a>
  );
}
