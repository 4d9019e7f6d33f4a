import { useState } from 'react';
import { useMe } from '@/shared/session/api';

export type Widths = Readonly<Record<string, number>>;

const narrowest = 64;
const widest = 640;

/** How wide this employee has made the columns on this device; the others are as usual. */
export function useWidths(table: string, usual: Widths) {
  const { id } = useMe();
  const place = `kramar.${table}.widths.${id}`;
  const [own, setOwn] = useState(() => readWidths(localStorage.getItem(place)));
  const resize = (name: string, width: number) => {
    const next = { ...own, [name]: Math.round(Math.min(widest, Math.max(narrowest, width))) };
    localStorage.setItem(place, JSON.stringify(next));
    setOwn(next);
  };
  return [{ ...usual, ...own }, resize] as const;
}

export function readWidths(kept: string | null): Widths {
  const parsed = parse(kept ?? '{}');
  if (typeof parsed !== 'object' || parsed === null) return {};
  const isWidth = ([, width]: readonly [string, unknown]) =>
    typeof width === 'number' && width >= narrowest && width <= widest;
  return Object.fromEntries(Object.entries(parsed).filter(isWidth));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
