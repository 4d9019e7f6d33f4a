import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useLocale } from "../locale";
import type { Attachment } from "../types";
import { Icon } from "./icons";

export function Lightbox({ item, onClose }: { item: Attachment; onClose: () => void }): JSX.Element {
  const { words } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => { dialog.current?.showModal(); }, []);
  const url = item.url ?? "";
  return (
    <dialog class="lightbox" ref={dialog} aria-label={item.name || words.picture} onClose={onClose}>
      <div class="lightbox-bar">
        <span>{item.name}</span>
        <a class="round" href={url} download={item.name} target="_blank" rel="noopener" aria-label={words.download}><Icon name="download" /></a>
        <button type="button" class="round" aria-label={words.closePicture} onClick={() => dialog.current?.close()}><Icon name="close" /></button>
      </div>
      <img src={url} alt={item.name || words.picture} />
    </dialog>
  );
}
