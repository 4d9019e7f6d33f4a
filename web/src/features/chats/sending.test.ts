import { expect, test } from 'vitest';
import { emptyDraft, type StagedFile } from './drafts';
import { isSendable, partsOf } from './sending';
import { channelWith } from '@/shared/testing/capabilities';

const bot = channelWith({ album_limit: 2, caption_limit: 10, albums: [['image/*'], ['*/*']] });

const staged = (key: string, type = 'image/jpeg'): StagedFile => ({
  key,
  name: key,
  size: 10,
  type,
  preview: null,
  progress: 0,
  upload: null,
  trouble: null,
});

const three = [staged('one'), staged('two'), staged('three')];

test('words alone are one message', () => {
  expect(partsOf({ ...emptyDraft, text: ' Добрий день ' }, bot)).toEqual([
    { text: 'Добрий день', files: [], replyTo: null },
  ]);
});

test('words that fit go under the first album, and the quote with them', () => {
  const quoted = { id: 7, seq: 3, author_name: 'Клара', text: 'Яка?' };
  const parts = partsOf({ text: 'Ось усі', files: three, replyTo: quoted }, bot);
  expect(parts.map(({ text, files }) => [text, files.length])).toEqual([
    ['Ось усі', 2],
    ['', 1],
  ]);
  expect(parts.map(({ replyTo }) => replyTo?.id)).toEqual([7, undefined]);
});

test('words that are no caption go after the last files', () => {
  const parts = partsOf({ ...emptyDraft, text: 'Ось усі три лампи', files: three }, bot);
  expect(parts.map(({ text }) => text)).toEqual(['', 'Ось усі три лампи']);
});

test('a message may be sent while its files go up, but not with one that will not go', () => {
  const broken = { ...staged('one'), trouble: { why: 'gone' } } as const;
  expect(isSendable({ ...emptyDraft, files: three }, bot)).toBe(true);
  expect(isSendable({ ...emptyDraft, files: [broken] }, bot)).toBe(false);
});
