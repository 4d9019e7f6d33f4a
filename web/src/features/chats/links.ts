export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** An address of a page, an e-mail, or a Ukrainian phone as people write it. */
const linkPattern =
  /(https?:\/\/[^\s<>"'`]+)|((?:www\.)[^\s<>"'`]+\.[^\s<>"'`]+)|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(\+?380[\s-]?\(?\d{2}\)?(?:[\s-]?\d){7}(?!\d))/gi;

/** What closes a sentence around an address rather than belongs to it. */
const trailing = /[.,;:!?»)\]}'"…]+$/;

/** Cuts a text into plain parts and safe links: pages, mail and phones, nothing that could run. */
export function splitLinks(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of text.matchAll(linkPattern)) {
    const shown = trimmed(match[0]);
    const href = hrefOf(shown, match);
    if (href === null) continue;
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    parts.push({ kind: 'link', text: shown, href });
    at = match.index + shown.length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

function trimmed(found: string): string {
  const shown = found.replace(trailing, '');
  // A bracket that was opened inside the address is closed by it.
  const opened = shown.split('(').length > shown.split(')').length;
  return opened && found.startsWith(')', shown.length) ? `${shown})` : shown;
}

function hrefOf(shown: string, [, page, bare, mail, phone]: RegExpExecArray): string | null {
  if (page !== undefined) return URL.canParse(shown) ? shown : null;
  if (bare !== undefined) return `https://${shown}`;
  if (mail !== undefined) return `mailto:${shown}`;
  return phone === undefined ? null : `tel:+${shown.replace(/\D/g, '')}`;
}
