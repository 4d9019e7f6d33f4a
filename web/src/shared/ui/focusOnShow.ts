/** A `ref` for a field that a press has put in place of what was pressed: focus goes on into it. */
export function focusOnShow(field: HTMLElement | null): void {
  field?.focus();
}
