/** The links of what was found, from the first; arrows move between them. */
export function resultRows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-found]')];
}
