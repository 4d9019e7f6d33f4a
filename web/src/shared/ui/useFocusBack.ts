import { useEffect, useState } from 'react';

/**
 * For what is mounted open and taken away when it closes: the keyboard goes back to what it was
 * opened from, unless it has been sent elsewhere meanwhile.
 */
export function useFocusBack(): void {
  const [opener] = useState(() => findOpener(document.activeElement));
  useEffect(
    () => () => {
      if (!isFocusLost()) return;
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      // What it was opened from may be gone too: a row that has just been deleted.
      if (isFocusLost()) document.querySelector('main')?.focus({ preventScroll: true });
    },
    [opener],
  );
}

/** An item of a menu goes away with its menu; the button of the menu stays. */
function findOpener(focused: Element | null): Element | null {
  const button = focused?.closest('[role="menu"]')?.getAttribute('aria-labelledby') ?? null;
  return button === null ? focused : document.getElementById(button);
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
