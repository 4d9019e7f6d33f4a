import { useState, type KeyboardEvent, type RefObject, type SyntheticEvent } from 'react';
import type { Colleague } from '@/shared/api/types';
import { complete, findBegun, handleOf, suggest } from './mentioning';

const shownAtMost = 8;

interface PickerOptions {
  readonly colleagues: readonly Colleague[];
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

export type MentionPicker = ReturnType<typeof useMentionPicker>;

/** Suggests colleagues after «@»; the arrows choose, Enter and Tab take, Escape declines. */
export function useMentionPicker({ colleagues, text, onWrite, field }: PickerOptions) {
  const [cursor, setCursor] = useState(0);
  const [active, setActive] = useState(0);
  const [declined, setDeclined] = useState<number | null>(null);
  const begun = findBegun(text, cursor);
  const isOpen = begun !== null && begun.at !== declined;
  const shown = isOpen ? suggest(colleagues, begun.word).slice(0, shownAtMost) : [];
  const chosen = shown[Math.min(active, shown.length - 1)];

  const pick = (colleague: Colleague) => {
    if (begun === null || !colleague.sees) return;
    const made = complete(text, cursor, begun, handleOf(colleague, colleagues));
    onWrite(made.text);
    setCursor(made.cursor);
    setActive(0);
    field.current?.focus();
    requestAnimationFrame(() => field.current?.setSelectionRange(made.cursor, made.cursor));
  };
  const move = (step: number) => setActive((active + step + shown.length) % shown.length);

  /** Whether the key was the suggestions' own. */
  const takeKey = (event: KeyboardEvent): boolean => {
    if (chosen === undefined) return false;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => pick(chosen),
      Tab: () => pick(chosen),
      Escape: () => setDeclined(begun?.at ?? null),
    };
    const act = event.shiftKey ? undefined : acts[event.key];
    if (act === undefined) return false;
    event.preventDefault();
    event.stopPropagation();
    act();
    return true;
  };

  return {
    shown,
    chosen,
    pick,
    takeKey,
    activeId: (listId: string) => (chosen === undefined ? undefined : `${listId}-${chosen.id}`),
    write: (next: string) => {
      onWrite(next);
      setCursor(field.current?.selectionStart ?? next.length);
      setActive(0);
    },
    follow: (event: SyntheticEvent<HTMLTextAreaElement>) =>
      setCursor(event.currentTarget.selectionStart),
  };
}
