import { expect, test } from 'vitest';
import { emptyForm, withFreeLine, withText, type OrderForm } from '@/shared/orders/form';
import { changedFields, rebase, takeFields } from './compare';

const base = withText(withText({ ...emptyForm(), key: '' }, 'city', 'Львів'), 'phone', '+380 67');

test('what is written otherwise but means the same is no change', () => {
  const priced = withText(base, 'deliveryPrice', '70');
  const same = withText(withText(priced, 'deliveryPrice', '70,00'), 'phone', '+38067');

  expect(changedFields(priced, same)).toEqual([]);
});

test('what only they have changed is taken over, and what only I have changed stays', () => {
  const mine = withText(base, 'comment', 'Подзвонити');
  const theirs = { ...withText(base, 'city', 'Київ'), deliveryId: 3 };

  const { mine: joined, conflicts } = rebase({ base, mine }, theirs);

  expect(conflicts).toEqual([]);
  expect(joined).toMatchObject({
    deliveryId: 3,
    texts: { city: 'Київ', comment: 'Подзвонити' },
  });
});

test('what both have changed is a conflict until one of the two is chosen', () => {
  const mine = withText(withText(base, 'city', 'Одеса'), 'comment', 'Моє');
  const theirs = withText(base, 'city', 'Київ');

  const now = rebase({ base, mine }, theirs);
  expect(now.conflicts).toEqual(['city']);
  expect(now.mine.texts).toMatchObject({ city: 'Одеса', comment: 'Моє' });
  // Asked again from there, it is still one.
  expect(rebase(now, theirs).conflicts).toEqual(['city']);

  const chosen = takeFields(now.mine, theirs, now.conflicts);
  expect(changedFields(theirs, chosen)).toEqual(['comment']);
});

test('both having written the same is no conflict', () => {
  const written = withText(base, 'city', 'Київ');

  expect(rebase({ base, mine: written }, written).conflicts).toEqual([]);
});

test('lines are one field: their numbers count, not how they are told apart', () => {
  const lined: OrderForm = withFreeLine(base);
  const again = { ...lined, lines: lined.lines.map((line) => ({ ...line, key: 'other' })) };
  const more = { ...lined, lines: lined.lines.map((line) => ({ ...line, quantity: '2' })) };

  expect(changedFields(lined, again)).toEqual([]);
  expect(changedFields(lined, more)).toEqual(['lines']);
});
