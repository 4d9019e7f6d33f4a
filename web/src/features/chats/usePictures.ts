import { useEffect, useRef, useState } from 'react';
import type { Attachment, Message } from '@/shared/api/types';

interface Shown {
  readonly picture: Attachment;
  readonly message: Message;
}

/** All pictures of the chat in their order; those that are not loaded come when they are asked for. */
export function usePictures(
  messages: readonly Message[],
  first: number,
  onOlder: (() => Promise<boolean>) | null,
) {
  const [currentId, setCurrentId] = useState(first);
  const [isLoading, setLoading] = useState(false);
  const latest = useRef(messages);
  useEffect(() => {
    latest.current = messages;
  });
  const pictures = picturesOf(messages);
  const at = pictures.findIndex(({ picture }) => picture.id === currentId);
  const previous = pictures[at - 1]?.picture;
  const next = pictures[at + 1]?.picture;

  const findOlder = async (older: () => Promise<boolean>) => {
    setLoading(true);
    let hasMore = true;
    let found = before(latest.current, currentId);
    while (found === undefined && hasMore) {
      hasMore = await older();
      await drawn();
      found = before(latest.current, currentId);
    }
    setLoading(false);
    if (found !== undefined) setCurrentId(found.id);
  };
  return {
    current: pictures[at],
    previous,
    next,
    at: at + 1,
    count: pictures.length,
    isLoading,
    hasPrevious: previous !== undefined || (onOlder !== null && !isLoading),
    toPrevious: () => {
      if (previous !== undefined) setCurrentId(previous.id);
      else if (onOlder !== null && !isLoading) void findOlder(onOlder);
    },
    toNext: () => {
      if (next !== undefined) setCurrentId(next.id);
    },
  };
}

function picturesOf(messages: readonly Message[]): readonly Shown[] {
  return messages.flatMap((message) =>
    message.deleted_at === null
      ? message.attachments.filter(isShown).map((picture) => ({ picture, message }))
      : [],
  );
}

function before(messages: readonly Message[], id: number): Attachment | undefined {
  const pictures = picturesOf(messages);
  return pictures[pictures.findIndex(({ picture }) => picture.id === id) - 1]?.picture;
}

function isShown({ kind, state, url }: Attachment): boolean {
  return kind === 'image' && state === 'ready' && url !== null;
}

/** The page that has come is on the screen after the next frame but one. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
