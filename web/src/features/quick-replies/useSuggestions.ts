import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useId, useState, type RefObject } from 'react';
import type { QuickReply } from '@/shared/api/types';
import { quickRepliesQuery } from './api';
import { findCalled } from './matching';
import { optionId } from './Suggestions';
import type { Range } from './useChoosing';

interface Place {
  readonly text: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onChoose: (reply: QuickReply, range: Range) => void;
}

/** Follows what is typed in the composer; the keys of the list are taken before the composer's. */
export function useSuggestions({ text, field, onChoose }: Place) {
  const id = useId();
  const replies = useQuery(quickRepliesQuery).data?.items ?? [];
  const cursor = useCursor(field, text);
  const found = cursor === null ? null : findCalled(text, cursor, replies);
  const [hidden, setHidden] = useState<string | null>(null);
  const [moved, setMoved] = useState<{ readonly symbols: string; readonly at: number } | null>(null);
  const name = found === null ? null : `${found.from}:${found.symbols}`;
  const called = found === null || name === hidden ? null : found;
  const resting = called?.isCertain === true ? 0 : -1;
  const active = moved !== null && moved.symbols === name ? moved.at : resting;

  const take = (reply: QuickReply | undefined) => {
    if (called === null || reply === undefined) return;
    setHidden(null);
    setMoved(null);
    onChoose(reply, { from: called.from, to: called.to });
  };
  const move = (by: number) => {
    if (called === null || name === null) return;
    const count = called.items.length;
    const first = by > 0 ? 0 : count - 1;
    setMoved({ symbols: name, at: active < 0 ? first : (active + by + count) % count });
  };
  const acts: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: () => setHidden(name),
    Tab: () => take(called?.items[Math.max(active, 0)]),
    Enter: active < 0 ? undefined : () => take(called?.items[active]),
  };
  useFieldKeys(field, (event) => {
    if (called === null || event.isComposing || event.shiftKey || event.ctrlKey) return;
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    // The composer would send on Enter, the page would leave the field on Escape.
    event.stopPropagation();
    act();
  });
  useFieldNames(field, called === null ? null : id, active < 0 ? null : optionId(id, active));
  return { id, called, active, take };
}

/** Where the cursor stands, while the field has it and nothing is selected. */
function useCursor(field: RefObject<HTMLTextAreaElement | null>, text: string): number | null {
  const [cursor, setCursor] = useState<number | null>(null);
  useEffect(() => {
    const look = () => {
      const element = field.current;
      const standing = element !== null && document.activeElement === element;
      const plain = standing && element.selectionStart === element.selectionEnd;
      setCursor(plain ? element.selectionStart : null);
    };
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [field, text]);
  return cursor;
}

function useFieldKeys(
  field: RefObject<HTMLTextAreaElement | null>,
  onKey: (event: KeyboardEvent) => void,
) {
  const handle = useEffectEvent(onKey);
  useEffect(() => {
    const element = field.current;
    const listen = (event: KeyboardEvent) => handle(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [field]);
}

/** The field belongs to the composer; here it is only told which list it commands. */
function useFieldNames(
  field: RefObject<HTMLTextAreaElement | null>,
  listId: string | null,
  activeId: string | null,
) {
  useEffect(() => {
    name(field.current, 'aria-controls', listId);
    name(field.current, 'aria-autocomplete', listId === null ? null : 'list');
    name(field.current, 'aria-activedescendant', activeId);
  }, [field, listId, activeId]);
}

function name(element: Element | null, attribute: string, value: string | null) {
  if (value === null) element?.removeAttribute(attribute);
  else element?.setAttribute(attribute, value);
}
