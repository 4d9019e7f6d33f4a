import { expect, test } from 'vitest';
import type { Employee } from '@/shared/api/types';
import type { LiveEvent } from '@/shared/live/events';
import { boris, manager } from '@/shared/testing/people';
import { employeesFamily } from './api';

const colleagues = { items: [boris] };

function changed(employee: Employee): LiveEvent {
  return { number: 11, kind: 'employee.changed', data: { employee } };
}

test('a changed employee takes the place of the old one', () => {
  const dismissed = { ...boris, is_active: false };
  expect(employeesFamily.reduce(colleagues, changed(dismissed), null)).toEqual({
    items: [dismissed],
  });
});

test('a new employee joins the list', () => {
  const newcomer = { ...boris, id: 3, login: 'daria' };
  expect(employeesFamily.reduce(colleagues, changed(newcomer), null)).toEqual({
    items: [boris, newcomer],
  });
});

test('a renamed role is renamed on everybody who has it', () => {
  const role = { ...manager, name: 'Продавець' };
  const event: LiveEvent = { number: 11, kind: 'role.changed', data: { role } };
  expect(employeesFamily.reduce(colleagues, event, null)).toEqual({ items: [{ ...boris, role }] });
});

test('applying the same event twice changes nothing more', () => {
  const newcomer = { ...boris, id: 3, login: 'daria' };
  const twice = { items: [boris, newcomer] };
  expect(employeesFamily.reduce(twice, changed(newcomer), null)).toEqual(twice);
});
