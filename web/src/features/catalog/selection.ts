/** The products that are ticked, or all that match the filter. */
export interface Chosen {
  readonly ids: ReadonlySet<number>;
  readonly all: boolean;
}

export const noneChosen: Chosen = { ids: new Set(), all: false };

export function isChosen({ ids, all }: Chosen, id: number): boolean {
  return all || ids.has(id);
}

/** Ticks one, or takes its tick off. */
export function toggle({ ids }: Chosen, id: number): Chosen {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, all: false };
}
