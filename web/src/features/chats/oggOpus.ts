// A browser that records Opus wraps it in WebM; messengers want the same packets in OGG.
// EBML: RFC 8794. WebM's elements: RFC 9559. OGG: RFC 3533. Opus in OGG: RFC 7845.

/** Elements whose content is more elements: they are stepped into, their sizes do not matter. */
const masters = new Set([0x18538067, 0x1f43b675, 0x1654ae6b, 0xae, 0xa0]);
const codecPrivate = 0x63a2;
const blocks = new Set([0xa3, 0xa1]);
const lacingBits = 0x06;

interface Stream {
  readonly head: Uint8Array;
  readonly packets: readonly Uint8Array[];
}

/** Puts the sound of a WebM recording into OGG, packet by packet, without recoding it. */
export function webmToOgg(webm: Uint8Array): Uint8Array<ArrayBuffer> {
  const { head, packets } = readWebm(webm);
  if (String.fromCharCode(...head.subarray(0, 8)) !== 'OpusHead' || packets.length === 0) {
    throw new Error('The recording holds no Opus.');
  }
  const serial = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
  const pages = [
    pageOf({ serial, number: 0, flags: 2, position: 0n, packets: [head] }),
    pageOf({ serial, number: 1, flags: 0, position: 0n, packets: [tags()] }),
  ];
  let position = 0n;
  const groups = groupsOf(packets);
  groups.forEach((group, at) => {
    for (const packet of group) position += BigInt(samplesOf(packet));
    const flags = at === groups.length - 1 ? 4 : 0;
    pages.push(pageOf({ serial, number: at + 2, flags, position, packets: group }));
  });
  return joined(pages);
}

function readWebm(webm: Uint8Array): Stream {
  const packets: Uint8Array[] = [];
  let head = new Uint8Array();
  let at = 0;
  while (at < webm.length) {
    const id = readNumber(webm, at, false);
    const size = readNumber(webm, id.end, true);
    at = size.end;
    if (masters.has(id.value)) continue;
    const content = webm.subarray(at, at + size.value);
    if (id.value === codecPrivate) head = new Uint8Array(content);
    if (blocks.has(id.value)) packets.push(packetOf(content));
    at += size.value;
  }
  return { head, packets };
}

interface Read {
  readonly value: number;
  readonly end: number;
}

/** A number that says by its leading zeros how long it is. */
function readNumber(data: Uint8Array, at: number, marked: boolean): Read {
  const first = data[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (length < 1 || length > 8) throw new Error('The recording is damaged.');
  let value = marked ? first & (0xff >> length) : first;
  for (const byte of data.subarray(at + 1, at + length)) value = value * 256 + byte;
  return { value, end: at + length };
}

/** The track's number, two bytes of time, flags, and the packet. */
function packetOf(block: Uint8Array): Uint8Array {
  const { end } = readNumber(block, 0, true);
  if (((block[end + 2] ?? 0) & lacingBits) !== 0) throw new Error('The recording is laced.');
  return block.subarray(end + 3);
}

/** How long a packet lasts at 48 kHz: RFC 6716 §3.1. */
export function samplesOf(packet: Uint8Array): number {
  const [toc = 0, second = 0] = packet;
  const config = toc >> 3;
  const counts = [1, 2, 2, second & 0x3f];
  return frameOf(config) * (counts[toc & 3] ?? 1);
}

function frameOf(config: number): number {
  if (config < 12) return [480, 960, 1920, 2880][config & 3] ?? 960;
  if (config < 16) return [480, 960][config & 1] ?? 960;
  return [120, 240, 480, 960][config & 3] ?? 960;
}

function tags(): Uint8Array {
  const vendor = new TextEncoder().encode('Kramar');
  const content = new Uint8Array(8 + 4 + vendor.length + 4);
  content.set(new TextEncoder().encode('OpusTags'));
  new DataView(content.buffer).setUint32(8, vendor.length, true);
  content.set(vendor, 12);
  return content;
}

const segmentsLimit = 255;
/** About a second of speech. */
const packetsLimit = 50;

function segmentsOf(packet: Uint8Array): number {
  return Math.floor(packet.length / 255) + 1;
}

function groupsOf(packets: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  const groups: Uint8Array[][] = [];
  let current: Uint8Array[] = [];
  let segments = 0;
  for (const packet of packets) {
    const more = segmentsOf(packet);
    if (current.length === packetsLimit || segments + more > segmentsLimit) {
      groups.push(current);
      current = [];
      segments = 0;
    }
    current.push(packet);
    segments += more;
  }
  return [...groups, current];
}

interface Page {
  readonly serial: number;
  readonly number: number;
  readonly flags: number;
  readonly position: bigint;
  readonly packets: readonly Uint8Array[];
}

function pageOf({ serial, number, flags, position, packets }: Page): Uint8Array<ArrayBuffer> {
  const table = packets.flatMap((packet) => [
    ...Array.from({ length: segmentsOf(packet) - 1 }, () => 255),
    packet.length % 255,
  ]);
  const head = new Uint8Array(27 + table.length);
  head.set(new TextEncoder().encode('OggS'));
  const view = new DataView(head.buffer);
  view.setUint8(5, flags);
  view.setBigInt64(6, position, true);
  view.setUint32(14, serial, true);
  view.setUint32(18, number, true);
  view.setUint8(26, table.length);
  head.set(table, 27);
  const page = joined([head, ...packets]);
  new DataView(page.buffer).setUint32(22, checksum(page), true);
  return page;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const polynomial = 0x04c11db7;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value < 0 ? (value << 1) ^ polynomial : value << 1;
  return value;
});

function checksum(page: Uint8Array): number {
  let sum = 0;
  for (const byte of page) sum = (sum << 8) ^ (table[((sum >>> 24) ^ byte) & 0xff] ?? 0);
  return sum >>> 0;
}
