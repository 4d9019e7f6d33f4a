import { useEffect, useRef, type RefObject } from 'react';

/** The field that the keyboard goes to when it appears: its script may come after the menu. */
export function useFirstFocus(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return field;
}
