import { expect, test } from 'vitest';
import { chooseLabels } from './choices';

const vip = { id: 1, name: 'VIP', color: 'teal', is_prepared: true };
const opt = { id: 2, name: 'Опт', color: 'blue', is_prepared: false };
const names = (text: string, own = [opt].slice(1)) =>
  chooseLabels([vip, opt], own, text).known.map(({ name }) => name);

test('an empty field offers every label', () => {
  expect(names('')).toEqual(['VIP', 'Опт']);
  expect(chooseLabels([vip, opt], [], '').fresh).toBeNull();
});

test('typing narrows them, whatever the case', () => {
  expect(names(' vi')).toEqual(['VIP']);
});

test('what the chat has already is not offered', () => {
  expect(names('', [opt])).toEqual(['VIP']);
});

test('an unknown word is offered to be made, with single spaces', () => {
  expect(chooseLabels([vip], [], '  чекає   оплати ').fresh).toBe('чекає оплати');
});

test('a known word is not made twice', () => {
  expect(chooseLabels([vip], [vip], 'vip').fresh).toBeNull();
});
