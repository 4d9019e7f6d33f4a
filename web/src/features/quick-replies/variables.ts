import type { QuickReplyPiece } from '@/shared/api/types';
import { variables } from '@/shared/lib/variables';

const known: ReadonlySet<string> = new Set(variables);

/** A text as it is written, cut where its variables stand. */
export function readPieces(text: string): readonly QuickReplyPiece[] {
  const pieces: QuickReplyPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(/\{\s*([^{}\s]{1,60})\s*\}/g)) {
    const name = match[1]?.toLowerCase() ?? '';
    if (!known.has(name)) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), variable: null });
    pieces.push({ text: '', variable: name });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), variable: null });
  return pieces;
}

/** Puts words in the places of what was missing, for this message only. */
export function fillIn(
  pieces: readonly QuickReplyPiece[],
  words: Readonly<Record<string, string>>,
): readonly QuickReplyPiece[] {
  return pieces.map((piece) =>
    piece.variable !== null && piece.text === ''
      ? { ...piece, text: (words[piece.variable] ?? '').trim() }
      : piece,
  );
}

/** The text that is sent; a place that was left empty leaves no hanging comma or space. */
export function joinPieces(pieces: readonly QuickReplyPiece[]): string {
  return pieces
    .reduce((text, piece, at) => {
      if (piece.variable === null || piece.text !== '') return text + piece.text;
      const rest = pieces[at + 1]?.text ?? '';
      return /^([!?.,;:]|$)/.test(rest) ? text.replace(/,?[ \u00a0]+$/, '') : text.replace(/ $/, '');
    }, '')
    .trim();
}

/** A text as it is written, its variables named for people: «Вітаю, ‹Ім’я›». */
export function inWords(text: string, nameOf: (variable: string) => string): string {
  return readPieces(text)
    .map((piece) => (piece.variable === null ? piece.text : `‹${nameOf(piece.variable)}›`))
    .join('');
}
