import { expect, test } from 'vitest';
import { emptyDraft } from './drafts';
import { withReturned } from './held';

const delivery = { id: 3, label: 'доставка' };
const first = {
  text: 'Новою поштою',
  files: [],
  replyTo: null,
  quickReply: { ...delivery, isLast: false },
};
const last = { ...first, text: 'Два дні', quickReply: { ...delivery, isLast: true } };

test('a prepared answer that comes back still puts its label', () => {
  expect(withReturned(emptyDraft, last)).toEqual({
    text: 'Два дні',
    files: [],
    replyTo: null,
    reply: { ...delivery, more: [] },
  });
});

test('its further messages follow it as they did', () => {
  const draft = withReturned(withReturned(emptyDraft, first), last);
  expect(draft.text).toBe('Новою поштою');
  expect(draft.reply?.more).toEqual([{ text: 'Два дні', uploads: [] }]);
});

test('what comes back stands before what was written since', () => {
  const draft = withReturned({ ...emptyDraft, text: 'І ще' }, { ...last, quickReply: null });
  expect([draft.text, draft.reply]).toEqual(['Два дні\nІ ще', null]);
});
