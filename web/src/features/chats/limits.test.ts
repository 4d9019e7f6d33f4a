import { expect, test } from 'vitest';
import type { Capabilities } from '@/shared/api/types';
import { refusalOf, roomLeft, textLength } from './limits';

const channel: Capabilities = {
  text_limit: 100,
  text_unit: 'characters',
  splits_text: false,
  caption_limit: 0,
  file_size_limit: 5000,
  image_size_limit: 1000,
  accepts: ['image/*', 'application/pdf'],
  album_limit: 1,
  can_edit: false,
  can_delete: false,
  can_react: false,
  reactions: [],
  edit_window_hours: null,
  delete_window_hours: null,
  can_quote: false,
  can_type: false,
  receipts: 'none',
  reply_window_hours: null,
};

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
