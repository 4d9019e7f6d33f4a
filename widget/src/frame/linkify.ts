export interface Piece { text: string; href: string | null }

const LINK = /\bhttps?:\/\/[^\s<>"']+/giu;
/** Marks that end a sentence rather than an address. */
const TAIL = /[.,:;!?»”’)\]]+$/u;

/** Splits a text into plain pieces and web addresses; only http(s) ever becomes clickable. */
export function splitLinks(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(LINK)) {
    const address = trimTail(match[0]);
    if (!URL.canParse(address)) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index), href: null });
    pieces.push({ text: address, href: address });
    done = match.index + address.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), href: null });
  return pieces;
}

function trimTail(address: string): string {
  const tail = TAIL.exec(address)?.[0] ?? "";
  const isBracketOwn = tail.startsWith(")") && address.includes("(");
  return address.slice(0, address.length - (isBracketOwn ? tail.length - 1 : tail.length));
}
