import { expect, test } from 'vitest';
import { formatPhone } from './phone';

test.each([
  ['+380671234567', '+380 67 123 45 67'],
  ['+38067•••••67', '+380 67 ••• •• 67'],
  ['+48601234567', '+48601234567'],
])('%s is written as %s', (number, written) => {
  expect(formatPhone(number)).toBe(written);
});
