/** Turns the composer to a reader and goes to its field, which may have to be drawn first. */
export function writeTo(reader: 'client' | 'team', field: string): void {
  document.querySelector<HTMLElement>(`[data-reader="${reader}"]`)?.click();
  requestAnimationFrame(() => document.querySelector<HTMLElement>(field)?.focus());
}

/** Goes to the composer that has come in the place of a button, unless the keyboard is elsewhere. */
export function writeInstead(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body || isTouch()) return;
    document.querySelector<HTMLElement>('[data-composer]')?.focus();
  });
}

/** A keyboard on the screen covers half the chat: it comes when it is asked for. */
export function isTouch(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
