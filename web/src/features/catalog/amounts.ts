/** Reads «1 234,50» or «1234.5»; null where it is no amount that a thing may cost. */
export function readAmount(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (!/^\d{1,10}(\.\d{0,2})?$/.test(bare)) return null;
  return Number(bare);
}
