import { expect, test } from 'vitest';
import { withFreeLine } from '@/shared/orders/form';
import { changeDraft, forgetDraft, setOpen } from './drafts';

test('a chat keeps its order until it is sent, beside those of other chats', () => {
  const place = { employeeId: 1, chatId: 9 };
  setOpen(place, true);
  changeDraft(place, withFreeLine);
  setOpen(place, false);
  setOpen(place, true);
  changeDraft(place, (form) => {
    expect(form.lines).toHaveLength(1);
    return form;
  });
  forgetDraft(place);
  changeDraft(place, (form) => {
    expect(form.lines).toHaveLength(0);
    return form;
  });
});

test('whatever was chosen outlives a reload, and an untouched page leaves nothing', () => {
  const place = { employeeId: 1, chatId: null };
  const kept = () => localStorage.getItem('kramar-order-1-page');
  changeDraft(place, (form) => ({ ...form, client: { id: 5, name: 'Ірина' }, deliveryId: 2 }));
  expect(kept()).toContain('Ірина');
  changeDraft(place, (form) => ({ ...form, client: undefined, deliveryId: null }));
  expect(kept()).toBeNull();
});
