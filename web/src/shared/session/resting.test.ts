import { expect, test } from 'vitest';
import { anna } from '@/shared/testing/people';
import { withWhatRestLeaves } from './resting';

const permissions: typeof anna.permissions = ['chats.use', 'chats.take', 'orders.edit', 'administration'];

test('in a company that rests everything is looked at and nothing is changed', () => {
  const company = { ...anna.company, is_suspended: true };
  const resting = withWhatRestLeaves({ ...anna, company, permissions });
  expect(resting.permissions).toEqual(['chats.use', 'administration']);
});

test('in any other the role decides', () => {
  expect(withWhatRestLeaves({ ...anna, permissions }).permissions).toEqual(permissions);
});
