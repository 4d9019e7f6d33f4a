/** The addresses of a text with one in each line, as origins: scheme, host, port, nothing more. */
export function splitOrigins(text: string): string[] {
  const lines = text.split(/[\s,]+/).filter((line) => line !== '');
  return [...new Set(lines.map((line) => toOrigin(line) ?? line))];
}

/** The first line that is no site's address. */
export function findBadOrigin(text: string): string | undefined {
  return splitOrigins(text).find((line) => toOrigin(line) === null);
}

function toOrigin(line: string): string | null {
  const address = /^[a-z]+:\/\//i.test(line) ? line : `https://${line}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const isSite = url !== null && /^https?:$/.test(url.protocol) && /\w\.\w|^localhost$/.test(url.hostname);
  return isSite ? url.origin : null;
}
