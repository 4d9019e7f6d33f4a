const mark = 'kramar_stranger=1';

let isUnknown = document.cookie.split('; ').includes(mark);

// It speaks of this visit only.
if (isUnknown) document.cookie = `${mark}; path=/; max-age=0`;

/** The page came to a browser without a session: asking who it is would only be refused. */
export function isStranger(): boolean {
  return isUnknown;
}

/** From now on the browser is known, or on its way to be. */
export function admitStranger(): void {
  isUnknown = false;
}
