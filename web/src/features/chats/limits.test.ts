import { expect, test } from 'vitest';
import { batchesOf, refusalOf, roomLeft, textLength } from './limits';
import { channelWith } from '@/shared/testing/capabilities';

const channel = channelWith({});

test('each channel counts in its own unit', () => {
  expect(textLength('Сова🦉', 'characters')).toBe(5);
  expect(textLength('Сова🦉', 'utf16')).toBe(6);
  expect(textLength('Сова🦉', 'bytes')).toBe(12);
});

test('the room that is left is told only near the limit', () => {
  expect(roomLeft('а'.repeat(50), channel)).toBeNull();
  expect(roomLeft('а'.repeat(95), channel)).toBe(5);
  expect(roomLeft('а'.repeat(110), channel)).toBe(-10);
});

test('a channel that cuts long texts takes five parts', () => {
  expect(roomLeft('а'.repeat(490), { ...channel, splits_text: true })).toBe(10);
});

test('a file is refused by its type or its size, before it goes anywhere', () => {
  expect(refusalOf({ size: 10, type: 'video/mp4' }, channel)).toEqual({ why: 'type' });
  expect(refusalOf({ size: 1001, type: 'image/png' }, channel)).toEqual({ why: 'size', limit: 1000 });
  expect(refusalOf({ size: 4000, type: 'application/pdf' }, channel)).toBeNull();
});

test('a type that the browser does not know is left to the server', () => {
  expect(refusalOf({ size: 10, type: '' }, channel)).toBeNull();
});

test('an empty file goes nowhere', () => {
  expect(refusalOf({ size: 0, type: 'image/png' }, channel)).toEqual({ why: 'empty' });
});

const bot = channelWith({
  album_limit: 3,
  albums: [['image/jpeg', 'video/mp4'], ['audio/mpeg'], ['*/*']],
  voice_types: ['audio/ogg'],
});

const photo = { size: 10, type: 'image/jpeg' };
const film = { size: 10, type: 'video/mp4' };
const paper = { size: 10, type: 'application/pdf' };
const voice = { size: 10, type: 'audio/ogg' };

test('files that stand in one album go together, whatever stood between them', () => {
  expect(batchesOf([photo, paper, film, paper], bot)).toEqual([
    [photo, film],
    [paper, paper],
  ]);
});

test('an album holds no more than the channel takes', () => {
  expect(batchesOf(Array.from({ length: 7 }, () => photo), bot).map(({ length }) => length)).toEqual([
    3, 3, 1,
  ]);
});

test('a voice message stands alone', () => {
  expect(batchesOf([voice, photo, voice], bot)).toEqual([[photo], [voice], [voice]]);
});

test('a channel without albums takes one message with as many files as we send at once', () => {
  expect(batchesOf(Array.from({ length: 21 }, () => photo), channel).map(({ length }) => length)).toEqual([
    20, 1,
  ]);
});
