import { expect, test } from 'vitest';
import { emptyForm, withFreeLine, withText } from '@/shared/orders/form';
import { readDraft } from './keptDraft';

test('an order that was kept is the same after a reload', () => {
  const form = withText(withFreeLine(emptyForm()), 'city', 'Київ');
  const kept: unknown = JSON.parse(JSON.stringify({ isOpen: true, form }));

  expect(readDraft(kept)).toEqual({ isOpen: true, form });
});

test('what is broken is nothing', () => {
  expect(readDraft(null)).toBeNull();
  expect(readDraft({ isOpen: true })).toBeNull();
  expect(readDraft({ form: { key: 'a', lines: 'many' } })).toBeNull();
});
