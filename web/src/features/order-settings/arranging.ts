/** The same rows with one of them in another's place. */
export function movedTo(ids: readonly number[], id: number, place: number): readonly number[] {
  const rest = ids.filter((each) => each !== id);
  return rest.toSpliced(Math.max(0, Math.min(place, rest.length)), 0, id);
}
