import { useState } from 'react';
import { useMe } from '@/shared/session/api';

export const columnNames = [
  'phones',
  'emails',
  'addresses',
  'responsible',
  'reliability',
  'chats',
  'created',
] as const;

export type ColumnName = (typeof columnNames)[number];

const usual: readonly ColumnName[] = ['phones', 'responsible', 'reliability', 'chats', 'created'];

/** Which columns this employee has chosen on this device, and in which order. */
export function useColumns() {
  const { id } = useMe();
  const place = `kramar.clients.columns.${id}`;
  const [columns, setColumns] = useState(() => readColumns(localStorage.getItem(place)));
  const keep = (chosen: readonly ColumnName[]) => {
    localStorage.setItem(place, chosen.join(','));
    setColumns(chosen);
  };
  return [columns, keep] as const;
}

export function readColumns(kept: string | null): readonly ColumnName[] {
  if (kept === null) return usual;
  const words = new Set(kept.split(','));
  return [...words].flatMap((word) => columnNames.filter((name) => name === word));
}

/** The column one place earlier or later. */
export function moveColumn(
  columns: readonly ColumnName[],
  name: ColumnName,
  by: -1 | 1,
): readonly ColumnName[] {
  const from = columns.indexOf(name);
  const to = from + by;
  const other = columns[to];
  if (from < 0 || other === undefined) return columns;
  return columns.with(from, other).with(to, name);
}
