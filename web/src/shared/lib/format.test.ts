import { i18n } from '@lingui/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatDate, formatFileSize, formatMoney, formatNumber, isSameDay } from './format';

/** `Intl` parts words with spaces that do not break; the eye sees spaces. */
const plain = (text: string) => text.replace(/\s/g, ' ');

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00') });
  i18n.loadAndActivate({ locale: 'uk', messages: {} });
});

afterEach(() => vi.useRealTimers());

test('a date of this year needs no year', () => {
  expect(plain(formatDate('2026-11-21T10:00:00'))).toBe('21 лист.');
});

test('a date of another year has it', () => {
  expect(plain(formatDate('2027-06-22T10:00:00'))).toBe('22 черв. 2027 р.');
});

test('a bare date is that day wherever one is', () => {
  expect(plain(formatDate('2026-12-01'))).toBe('1 груд.');
});

test('money and numbers are written as in Ukraine', () => {
  expect(plain(formatMoney('1234.50', 'UAH'))).toBe('1 234,50 ₴');
  expect(plain(formatNumber(12345))).toBe('12 345');
});

test('a size is in the unit one can imagine', () => {
  expect(plain(formatFileSize(340 * 1024))).toBe('340 кБ');
  expect(plain(formatFileSize(1.23 * 1024 * 1024))).toBe('1,2 МБ');
  expect(plain(formatFileSize(10))).toBe('1 кБ');
});

test('English follows the switch', () => {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  expect(plain(formatDate('2026-11-21T10:00:00'))).toBe('21 Nov');
});

test('a day ends at midnight here', () => {
  expect(isSameDay('2026-11-21T23:59:00', '2026-11-21T00:01:00')).toBe(true);
  expect(isSameDay('2026-11-21T23:59:00', '2026-11-22T00:01:00')).toBe(false);
});
