import { useEffect, useEffectEvent, useState } from 'react';

interface FileDrop {
  /** Null where files are not taken: they are kept from opening instead of the page. */
  readonly onFiles: ((files: readonly File[]) => void) | null;
  readonly onText: ((text: string) => void) | null;
}

/**
 * Takes what is dropped anywhere on the window, and says whether files hang over it. What is
 * dragged from this very page is nobody's business here, and fields take text by themselves.
 */
export function useFileDrop(drop: FileDrop): boolean {
  const [isOver, setOver] = useState(false);

  const handleOver = useEffectEvent((event: DragEvent) => {
    const { dataTransfer } = event;
    if (dataTransfer === null || event.defaultPrevented) return;
    const hasFiles = dataTransfer.types.includes('Files');
    if (!hasFiles && (drop.onText === null || isField(event.target) || !hasText(dataTransfer))) return;
    event.preventDefault();
    dataTransfer.dropEffect = hasFiles && drop.onFiles === null ? 'none' : 'copy';
    if (hasFiles) setOver(true);
  });
  const handleDrop = useEffectEvent((event: DragEvent) => {
    setOver(false);
    const { dataTransfer } = event;
    if (dataTransfer === null || event.defaultPrevented) return;
    if (dataTransfer.types.includes('Files')) {
      event.preventDefault();
      void readFiles(dataTransfer).then((files) => drop.onFiles?.(files));
    } else if (drop.onText !== null && !isField(event.target) && hasText(dataTransfer)) {
      event.preventDefault();
      drop.onText(dataTransfer.getData('text/plain'));
    }
  });

  useEffect(() => {
    let isOurs = false;
    const listeners = {
      dragstart: () => {
        isOurs = true;
      },
      dragend: () => {
        isOurs = false;
      },
      dragover: (event: DragEvent) => {
        if (!isOurs) handleOver(event);
      },
      dragleave: (event: DragEvent) => {
        // Null when the pointer leaves the window.
        if (event.relatedTarget === null) setOver(false);
      },
      drop: (event: DragEvent) => {
        if (!isOurs) handleDrop(event);
      },
    };
    const controller = new AbortController();
    const options = { signal: controller.signal };
    window.addEventListener('dragstart', listeners.dragstart, options);
    window.addEventListener('dragend', listeners.dragend, options);
    window.addEventListener('dragover', listeners.dragover, options);
    window.addEventListener('dragleave', listeners.dragleave, options);
    window.addEventListener('drop', listeners.drop, options);
    return () => controller.abort();
  }, []);
  return isOver;
}

/** The files, also those in folders; what was dropped can be asked for only before the first await. */
async function readFiles(dropped: DataTransfer): Promise<readonly File[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...dropped.files];
  if (!entries.some(({ isDirectory }) => isDirectory)) return files;
  const { readEntries } = await import('./folders');
  return readEntries(entries);
}

function hasText({ types }: DataTransfer): boolean {
  return types.includes('text/plain');
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
