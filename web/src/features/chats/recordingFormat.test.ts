import { expect, test } from 'vitest';
import { formatFor } from './recordingFormat';

const telegram = ['audio/ogg'];
const widget = ['audio/ogg', 'audio/webm', 'audio/mp4'];
const only = (type: string) => (asked: string) => asked.startsWith(type);

test('a browser that records OGG needs nothing else', () => {
  expect(formatFor(telegram, () => true)).toMatchObject({ type: 'audio/ogg', repacked: false });
});

test('WebM is put into OGG', () => {
  expect(formatFor(telegram, only('audio/webm'))).toMatchObject({ type: 'audio/ogg', repacked: true });
});

test('a browser that records neither can do it only for a channel that takes its own', () => {
  expect(formatFor(widget, only('audio/mp4'))).toMatchObject({ type: 'audio/mp4', ending: 'm4a' });
  expect(formatFor(telegram, only('audio/mp4'))).toBeNull();
});

test('a channel without voice messages has no recording', () => {
  expect(formatFor([], () => true)).toBeNull();
});
