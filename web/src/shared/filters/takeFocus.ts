/** For whatever comes in place of what held the focus: otherwise the keyboard would be nowhere. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
