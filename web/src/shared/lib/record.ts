/** Tells whether a value from outside is an object whose fields may be looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value from outside as text; anything that is not a string is an empty one. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
