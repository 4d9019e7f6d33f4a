/** A piece of a text, found or not. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Cuts a text at places counted in characters, as the server counts them: an emoji is one. */
export function cutPieces(
  text: string,
  highlights: readonly (readonly number[])[],
): readonly Piece[] {
  const characters = Array.from(text);
  const slice = (start: number, end?: number) => characters.slice(start, end).join('');
  const starts = [0, ...highlights.map(([, end = 0]) => end)];
  return starts
    .flatMap((start, at) => {
      const [from = characters.length, to = from] = highlights[at] ?? [];
      return [
        { text: slice(start, from), isFound: false },
        { text: slice(from, to), isFound: true },
      ];
    })
    .filter((piece) => piece.text !== '');
}
