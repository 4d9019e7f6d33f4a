import type { ComponentType } from 'react';

interface SlotProps<Props> {
  readonly of: ComponentType<Props> | undefined;
  readonly with: Props;
}

/** Renders what fills a place of the page, or nothing. */
export function Slot<Props extends object>({ of: Filling, with: props }: SlotProps<Props>) {
  return Filling === undefined ? null : <Filling {...props} />;
}
