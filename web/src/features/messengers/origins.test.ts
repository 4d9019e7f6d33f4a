import { expect, test } from 'vitest';
import { findBadOrigin, splitOrigins } from './origins';

test('addresses lose their pages and gain a scheme', () => {
  expect(splitOrigins('https://lampa.example/catalog?x=1\nshop.example')).toEqual([
    'https://lampa.example',
    'https://shop.example',
  ]);
});

test('a repeated address stays once', () => {
  expect(splitOrigins('lampa.example, https://lampa.example/')).toEqual(['https://lampa.example']);
});

test('a port and a local machine are addresses too', () => {
  expect(findBadOrigin('http://127.0.0.1:8000 http://localhost:3000')).toBeUndefined();
});

test('a word that is no address is named', () => {
  expect(findBadOrigin('https://lampa.example\nлампа')).toBe('лампа');
});
