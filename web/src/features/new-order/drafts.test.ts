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
