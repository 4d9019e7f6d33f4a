/** Reads what this browser keeps under the name; nothing where it is absent or broken. */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a value in this browser; `null` forgets it. A full or closed storage only loses comfort. */
export function keep(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Private windows and full disks: the value lives on in memory.
  }
}
