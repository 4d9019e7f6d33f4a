import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useId, useRef, useState, type RefObject } from 'react';
import type { QuickReply } from '@/shared/api/types';
import { quickRepliesQuery } from './api';
import { findCalled, type Called } from './matching';
import { optionId } from './Suggestions';
import type { Range } from './useChoosing';

interface Place {
  readonly text: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onChoose: (reply: QuickReply, range: Range) => void;
}

/** What the employee has done with the list that hangs under some symbols. */
interface Doings {
  readonly hidden: string | null;
  readonly moved: { readonly symbols: string; readonly at: number } | null;
}

const nothingDone: Doings = { hidden: null, moved: null };

/** Follows what is typed in the composer; the keys of the list are taken before the composer's. */
export function useSuggestions({ text, field, onChoose }: Place) {
  const id = useId();
  const replies = useQuery(quickRepliesQuery).data?.items ?? [];
  const [doings, remember] = useDoings();
  const { called, active } = see(text, useCursor(field, text), replies, doings.shown);

  const take = (from: Called<QuickReply> | null, reply: QuickReply | undefined) => {
    if (from === null || reply === undefined) return;
    remember(nothingDone);
    onChoose(reply, { from: from.from, to: from.to });
  };
  useFieldKeys(field, (event, element) => {
    if (event.isComposing || event.shiftKey || event.ctrlKey) return;
    // Read anew: keys that come quicker than the screen is drawn must find what the last one did.
    const now = see(element.value, cursorIn(element), replies, doings.latest.current);
    const { called: list, name, active: at } = now;
    if (list === null || name === null) return;
    const move = (by: number) => remember({ hidden: null, moved: { symbols: name, at: step(now, by) } });
    const acts: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Escape: () => remember({ hidden: name, moved: null }),
      Tab: () => take(list, list.items[Math.max(at, 0)]),
      Enter: at < 0 ? undefined : () => take(list, list.items[at]),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    // The composer would send on Enter, the page would leave the field on Escape.
    event.stopPropagation();
    act();
  });
  useFieldNames(field, called === null ? null : id, active < 0 ? null : optionId(id, active));
  return { id, called, active, take: (reply: QuickReply) => take(called, reply) };
}

function useDoings() {
  const latest = useRef(nothingDone);
  const [shown, show] = useState(nothingDone);
  const remember = (doings: Doings) => {
    latest.current = doings;
    show(doings);
  };
  return [{ shown, latest }, remember] as const;
}

interface Sight {
  readonly called: Called<QuickReply> | null;
  readonly name: string | null;
  /** -1 when none is chosen yet. */
  readonly active: number;
}

function see(
  text: string,
  cursor: number | null,
  replies: readonly QuickReply[],
  { hidden, moved }: Doings,
): Sight {
  const found = cursor === null ? null : findCalled(text, cursor, replies);
  if (found === null) return { called: null, name: null, active: -1 };
  const name = `${found.from}:${found.symbols}`;
  const resting = found.isCertain ? 0 : -1;
  const active = moved?.symbols === name ? moved.at : resting;
  return name === hidden ? { called: null, name, active: -1 } : { called: found, name, active };
}

/** The place of the next suggestion; from none to the first or, upwards, to the last. */
function step({ called, active }: Sight, by: number): number {
  const count = called?.items.length ?? 0;
  if (active < 0) return by > 0 ? 0 : count - 1;
  return (active + by + count) % count;
}

/** Where the cursor stands, while the field has it and nothing is selected. */
function useCursor(field: RefObject<HTMLTextAreaElement | null>, text: string): number | null {
  const [cursor, setCursor] = useState<number | null>(null);
  useEffect(() => {
    const look = () => {
      const element = field.current;
      setCursor(element !== null && document.activeElement === element ? cursorIn(element) : null);
    };
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [field, text]);
  return cursor;
}

function cursorIn({ selectionStart, selectionEnd }: HTMLTextAreaElement): number | null {
  return selectionStart === selectionEnd ? selectionStart : null;
}

function useFieldKeys(
  field: RefObject<HTMLTextAreaElement | null>,
  onKey: (event: KeyboardEvent, element: HTMLTextAreaElement) => void,
) {
  const handle = useEffectEvent(onKey);
  useEffect(() => {
    const element = field.current;
    const listen = (event: KeyboardEvent) => element && handle(event, element);
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
