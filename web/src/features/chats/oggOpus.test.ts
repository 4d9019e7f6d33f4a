import { expect, test } from 'vitest';
import { samplesOf, webmToOgg } from './oggOpus';

const bytes = (...parts: readonly (number | string | readonly number[])[]): number[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part));

/** An element of a known size below 127. */
const element = (id: readonly number[], content: readonly number[]): number[] =>
  bytes(id, 0x80 | content.length, content);

/** What a browser writes while it records: the size is not known yet. */
const open = (id: readonly number[], content: readonly number[]): number[] =>
  bytes(id, 0x01, [255, 255, 255, 255, 255, 255, 255], content);

const opusHead = bytes('OpusHead', 1, 1, [0x38, 0x01], [0x80, 0xbb, 0, 0], [0, 0], 0);
// Twenty milliseconds of the widest band, one frame.
const packet = [0xf8, 1, 2, 3];
const block = (content: readonly number[]): number[] =>
  element([0xa3], bytes(0x81, [0, 0], 0x80, content));

function recording(count: number): Uint8Array {
  const head = element([0x1a, 0x45, 0xdf, 0xa3], [0x42, 0x86, 0x81, 1]);
  const tracks = element([0x16, 0x54, 0xae, 0x6b], element([0xae], element([0x63, 0xa2], opusHead)));
  const time = element([0xe7], [0]);
  const sound = Array.from({ length: count }, () => block(packet)).flat();
  const cluster = open([0x1f, 0x43, 0xb6, 0x75], [...time, ...sound]);
  return Uint8Array.from([...head, ...open([0x18, 0x53, 0x80, 0x67], [...tracks, ...cluster])]);
}

function pagesOf(ogg: Uint8Array) {
  const text = String.fromCharCode(...ogg);
  const starts = [...text.matchAll(/OggS/g)].map(({ index }) => index);
  const view = new DataView(ogg.buffer);
  return starts.map((at) => ({
    flags: view.getUint8(at + 5),
    position: Number(view.getBigInt64(at + 6, true)),
    number: view.getUint32(at + 18, true),
    packets: view.getUint8(at + 26),
  }));
}

test('the sound of a recording goes into pages of about a second', () => {
  const pages = pagesOf(webmToOgg(recording(120)));
  expect(pages.map(({ flags }) => flags)).toEqual([2, 0, 0, 0, 4]);
  expect(pages.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
  expect(pages.map(({ packets }) => packets)).toEqual([1, 1, 50, 50, 20]);
  expect(pages.map(({ position }) => position)).toEqual([0, 0, 48_000, 96_000, 115_200]);
});

test('the packets are the same bytes', () => {
  const ogg = webmToOgg(recording(1));
  expect([...ogg.slice(-packet.length)]).toEqual(packet);
});

test.each([
  [[0x00], 480],
  [[0x08], 960],
  [[0x18], 2880],
  [[0x68], 960],
  [[0xe0], 120],
  [[0xf8], 960],
  [[0xf9], 1920],
  [[0xfb, 3], 2880],
])('a packet that begins with %s lasts %i samples', (start, samples) => {
  expect(samplesOf(Uint8Array.from(start))).toBe(samples);
});

test('what is no recording is refused', () => {
  expect(() => webmToOgg(Uint8Array.from([0, 1, 2]))).toThrow('damaged');
  expect(() => webmToOgg(recording(0))).toThrow('no Opus');
});
