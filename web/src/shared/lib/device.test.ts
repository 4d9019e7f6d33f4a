import { expect, test } from 'vitest';
import { describeDevice } from './device';

test('a browser and its system are named', () => {
  const agent =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36';
  expect(describeDevice(agent)).toBe('Chrome · Windows');
});

test('a phone is told from a computer', () => {
  const agent =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18 Safari/604';
  expect(describeDevice(agent)).toBe('Safari · iOS');
});

test('a stranger stays unnamed', () => {
  expect(describeDevice('curl/8.5')).toBe('');
});
