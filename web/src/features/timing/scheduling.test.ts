import { expect, test } from 'vitest';
import { draftsOf } from './scheduling';

test('all messages of a quick reply are written ahead, and the last puts its label', () => {
  const more = [{ text: 'Два дні', uploads: [] }];
  const reply = { id: 3, label: 'доставка', more };

  const drafts = draftsOf({ text: ' Новою поштою ', uploads: [], reply });

  expect(drafts.map(({ text }) => text)).toEqual(['Новою поштою', 'Два дні']);
  expect(drafts.map(({ quick_reply }) => quick_reply)).toEqual([null, 3]);
  expect(drafts[1]?.with_label).toBe(true);
});

test('words of one\'s own are one message without a label', () => {
  const [draft, ...others] = draftsOf({ text: 'Так', uploads: [], reply: null });
  expect(others).toEqual([]);
  expect(draft).toMatchObject({ text: 'Так', quick_reply: null, with_label: false });
});
