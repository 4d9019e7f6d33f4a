import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocale } from "../locale";

interface Props { onFiles: (files: File[]) => void; children: ComponentChildren }

/** The whole conversation takes files; the composer's button is the keyboard's way to the same. */
export function DropZone({ onFiles, children }: Props): JSX.Element {
  const { words } = useLocale();
  const [depth, setDepth] = useState(0);
  const handleEnter = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files")) setDepth((before) => before + 1);
  };
  const handleDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDepth(0);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      class="body"
      role="presentation"
      onDragEnter={handleEnter}
      onDragLeave={() => { setDepth((before) => Math.max(0, before - 1)); }}
      onDragOver={(event) => { event.preventDefault(); }}
      onDrop={handleDrop}
    >
      {children}
      {depth > 0 && <div class="drop">{words.drop}</div>}
    </div>
  );
}
