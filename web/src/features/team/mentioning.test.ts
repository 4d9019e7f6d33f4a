import { expect, test } from 'vitest';
import type { Colleague } from '@/shared/api/types';
import { complete, findBegun, findMentioned, handleOf, suggest } from './mentioning';

const at = { can_answer: true, sees: true, online: false };
const iryna: Colleague = { id: 3, name: 'Савченко І.', full_name: 'Савченко Ірина Олегівна', ...at };
const ivan: Colleague = { id: 4, name: 'Савченко І.', full_name: 'Савченко Іван Петрович', ...at };
const oleh: Colleague = { id: 5, name: 'Дорошенко О.', full_name: 'Дорошенко Олег Іванович', ...at, sees: false };

test('an «@» at the beginning of a word begins a name', () => {
  expect(findBegun('Спитайте @Сав', 13)).toEqual({ at: 9, word: 'Сав' });
  expect(findBegun('@', 1)).toEqual({ at: 0, word: '' });
});

test('an address of mail begins no name', () => {
  expect(findBegun('lampa@ukr', 9)).toBeNull();
});

test('a name is found by any of its parts, whoever sees the chat first', () => {
  expect(suggest([oleh, iryna], 'іван')).toEqual([oleh]);
  expect(suggest([oleh, iryna], '')).toEqual([iryna, oleh]);
});

test('the chosen name takes the place of what was typed', () => {
  const text = 'Спитайте @Сав будь ласка';
  expect(complete(text, 13, { at: 9, word: 'Сав' }, 'Савченко І.')).toEqual({
    text: 'Спитайте @Савченко І. будь ласка',
    cursor: 22,
  });
});

test('two of one short name are written in full', () => {
  expect(handleOf(iryna, [iryna, oleh])).toBe('Савченко І.');
  expect(handleOf(iryna, [iryna, ivan])).toBe('Савченко Ірина Олегівна');
});

test('whoever is named in the note is called, chosen or typed', () => {
  expect(findMentioned('@Савченко І. гляньте', [iryna, oleh])).toEqual([iryna]);
  expect(findMentioned('Савченко І. у відпустці', [iryna, oleh])).toEqual([]);
});
