/** The rows that are ticked, or all that match the filter. */
export interface Chosen {
  readonly ids: readonly number[];
  readonly all: boolean;
}

export const noneChosen: Chosen = { ids: [], all: false };

export function toggle({ ids }: Chosen, rowId: number): Chosen {
  const without = ids.filter((id) => id !== rowId);
  return { ids: without.length < ids.length ? without : [...ids, rowId], all: false };
}
