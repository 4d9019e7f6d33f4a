import type { Capabilities } from '@/shared/api/types';
import { textLength } from './limits';

/** Where a text is best cut: between paragraphs, lines, sentences, words. */
const seams = ['\n\n', '\n', '. ', ' '] as const;
/** More messages than this are no letter any more. */
export const piecesLimit = 30;

/** Cuts a text into pieces that the channel takes one by one, at paragraphs, lines or spaces. */
export function splitText(
  text: string,
  { text_limit: limit, text_unit: unit }: Pick<Capabilities, 'text_limit' | 'text_unit'>,
): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (textLength(rest.slice(0, limit + 1), unit) > limit || rest.length > limit) {
    const end = seamOf(rest, longest(rest, limit, unit));
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

/** The longest beginning within the limit; a pair of surrogates is never torn. */
function longest(text: string, limit: number, unit: Capabilities['text_unit']): number {
  let fits = 1;
  let over = Math.min(text.length, limit) + 1;
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (textLength(text.slice(0, middle), unit) <= limit) fits = middle;
    else over = middle;
  }
  const last = text.charCodeAt(fits - 1);
  return fits > 1 && last >= 0xd800 && last <= 0xdbff ? fits - 1 : fits;
}

/** A seam in the first half would make pieces that are oddly short. */
function seamOf(text: string, end: number): number {
  for (const seam of seams) {
    const found = text.lastIndexOf(seam, end - 1);
    if (found >= end / 2) return Math.min(found + seam.length, end);
  }
  return end;
}

/** The text as a file, for a channel that takes files and not so many words. */
export function asTextFile(text: string, name: string): File {
  return new File([text], `${name}.txt`, { type: 'text/plain' });
}
