const atMost = 100;

interface Print {
  readonly ids: readonly number[];
  readonly isSlip: boolean;
}

/** What is to be printed, by the address: `?ids=1,2&kind=slip`. */
export function readPrint(search: { readonly ids?: unknown; readonly kind?: unknown }): Print {
  const { ids, kind } = search;
  // The router reads one id as a number.
  const text = typeof ids === 'number' || typeof ids === 'string' ? String(ids) : '';
  const named = text.split(',').map(Number);
  const sound = named.filter((id) => Number.isSafeInteger(id) && id > 0);
  return { ids: [...new Set(sound)].slice(0, atMost), isSlip: kind === 'slip' };
}
