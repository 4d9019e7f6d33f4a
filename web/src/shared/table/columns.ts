import { useState } from 'react';
import { useMe } from '@/shared/session/api';

/** The columns that a table may have, and those it begins with. */
export interface ColumnPlan<Name extends string> {
  /** Under which the choice is kept. */
  readonly table: string;
  readonly names: readonly Name[];
  readonly usual: readonly Name[];
}

/** Which columns this employee has chosen on this device, and in which order. */
export function useColumns<Name extends string>(plan: ColumnPlan<Name>) {
  const { id } = useMe();
  const place = `kramar.${plan.table}.columns.${id}`;
  const [columns, setColumns] = useState(() => readColumns(plan, localStorage.getItem(place)));
  const keep = (chosen: readonly Name[]) => {
    localStorage.setItem(place, chosen.join(','));
    setColumns(chosen);
  };
  return [columns, keep] as const;
}

export function readColumns<Name extends string>(
  { names, usual }: ColumnPlan<Name>,
  kept: string | null,
): readonly Name[] {
  if (kept === null) return usual;
  const words = new Set(kept.split(','));
  return [...words].flatMap((word) => names.filter((name) => name === word));
}

/** The column one place earlier or later. */
export function moveColumn<Name extends string>(
  columns: readonly Name[],
  name: Name,
  by: -1 | 1,
): readonly Name[] {
  const from = columns.indexOf(name);
  const to = from + by;
  const other = columns[to];
  if (from < 0 || other === undefined) return columns;
  return columns.with(from, other).with(to, name);
}
