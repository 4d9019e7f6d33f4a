const shortest = { letters: 1, digits: 3 };

/** What is worth asking for: one letter begins a name, of a phone three digits are needed. */
export function readTyped(text: string): string {
  const typed = text.trim();
  const letters = typed.match(/\p{L}/gu)?.length ?? 0;
  const digits = typed.match(/\d/g)?.length ?? 0;
  return letters >= shortest.letters || digits >= shortest.digits ? typed : '';
}
