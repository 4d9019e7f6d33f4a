import { expect, test } from 'vitest';
import { splitLinks } from './links';

const hrefs = (text: string) =>
  splitLinks(text).flatMap((part) => (part.kind === 'link' ? [part.href] : []));

test('text without addresses stays one piece', () => {
  expect(splitLinks('Чи є лампа «Сова»?')).toEqual([{ kind: 'text', text: 'Чи є лампа «Сова»?' }]);
});

test('an address is a link without the full stop after it', () => {
  expect(splitLinks('Ось https://lampa.ua/sova?a=1.')).toEqual([
    { kind: 'text', text: 'Ось ' },
    { kind: 'link', text: 'https://lampa.ua/sova?a=1', href: 'https://lampa.ua/sova?a=1' },
    { kind: 'text', text: '.' },
  ]);
});

test('brackets belong to the address that opened them', () => {
  expect(hrefs('(https://uk.wikipedia.org/wiki/Сова_(птах))')).toEqual([
    'https://uk.wikipedia.org/wiki/Сова_(птах)',
  ]);
});

test('mail, phones and bare addresses lead where they should', () => {
  expect(hrefs('klara@lampa.ua, +380 67 123 45 67 або www.lampa.ua')).toEqual([
    'mailto:klara@lampa.ua',
    'tel:+380671234567',
    'https://www.lampa.ua',
  ]);
});

test('nothing that could run becomes a link', () => {
  expect(hrefs('javascript:alert(1) data:text/html,x file:///etc/passwd')).toEqual([]);
});
