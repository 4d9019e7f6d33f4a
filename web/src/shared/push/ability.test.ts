import { expect, test } from 'vitest';
import { judgeAbility } from './ability';

const desk = {
  isSecure: true,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/141.0 Safari/537.36',
  touchPoints: 0,
  isInstalled: false,
  hasPush: true,
  permission: 'default',
} as const;
const phone = { ...desk, userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Safari/604' } as const;

test('a browser that was not asked yet is ready', () => {
  expect(judgeAbility(desk)).toBe('ready');
});

test('whoever forbade notices is told so', () => {
  expect(judgeAbility({ ...desk, permission: 'denied' })).toBe('denied');
});

test('an iPhone and an iPad need the installed application', () => {
  const tablet = { ...desk, userAgent: 'Mozilla/5.0 (Macintosh) Safari/605', touchPoints: 5 };
  expect(judgeAbility(phone)).toBe('install');
  expect(judgeAbility({ ...tablet, hasPush: false })).toBe('install');
  expect(judgeAbility({ ...phone, isInstalled: true })).toBe('ready');
});

test('a Mac is no iPad', () => {
  expect(judgeAbility({ ...desk, userAgent: 'Mozilla/5.0 (Macintosh) Safari/605' })).toBe('ready');
});

test('what the browser has not got, or only on a safe line, is said apart', () => {
  expect(judgeAbility({ ...desk, hasPush: false })).toBe('unsupported');
  expect(judgeAbility({ ...desk, isSecure: false })).toBe('insecure');
});
