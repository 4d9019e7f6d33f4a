/** A list's search as the text that is kept under a name: what its address would hold. */
export function toWords(search: object): string {
  const pairs = Object.entries(search).map(([key, value]) => [key, String(value)]);
  return new URLSearchParams(pairs).toString();
}

/** The search again, for the page to read: what is kept may be older than what filters can be. */
export function readWords(words: string): Readonly<Record<string, unknown>> {
  const search: Record<string, unknown> = {};
  for (const [key, value] of new URLSearchParams(words)) search[key] = meant(value);
  return search;
}

function meant(value: string): unknown {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
}
