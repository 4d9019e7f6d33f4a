import { expect, test } from 'vitest';
import type { Employee } from '@/shared/api/types';
import type { Counter, LiveEvent } from '@/shared/live/events';
import { chatWith } from '@/shared/testing/liveFixtures';
import { anna, boris, manager, owner } from '@/shared/testing/people';
import { meFamily } from './api';

const annaAtWork: Employee = { ...boris, id: anna.id, full_name: 'Мороз Анна', short_name: 'Мороз' };

function read(...counters: Counter[]): LiveEvent {
  return { number: 11, kind: 'chat.read', data: { chat: chatWith({}), counters } };
}

function changed(employee: Employee): LiveEvent {
  return { number: 11, kind: 'employee.changed', data: { employee } };
}

test('her own counter and that of nobody take their new values', () => {
  const event = read({ employee_id: 1, unread_chats: 0 }, { employee_id: null, unread_chats: 7 });
  expect(meFamily.reduce(anna, event, null)).toMatchObject({ counters: { mine: 0, unassigned: 7 } });
});

test('a counter that was not touched stays', () => {
  const event = read({ employee_id: 1, unread_chats: 5 });
  expect(meFamily.reduce(anna, event, null)).toMatchObject({ counters: { mine: 5, unassigned: 1 } });
});

test("a colleague's counter changes nothing", () => {
  const event = read({ employee_id: 2, unread_chats: 9 });
  expect(meFamily.reduce(anna, event, null)).toBe(anna);
});

test('her new name is shown', () => {
  expect(meFamily.reduce(anna, changed(annaAtWork), null)).toMatchObject({ full_name: 'Мороз Анна' });
});

test("a colleague's new name changes nothing", () => {
  expect(meFamily.reduce(anna, changed(boris), null)).toBe(anna);
});

test('another role means other permissions, which are asked for', () => {
  expect(meFamily.reduce(anna, changed({ ...annaAtWork, role: owner }), null)).toBe('refetch');
});

test('a dismissal is asked about', () => {
  expect(meFamily.reduce(anna, changed({ ...annaAtWork, is_active: false }), null)).toBe('refetch');
});

test('her own role, changed, is asked about', () => {
  const event: LiveEvent = { number: 11, kind: 'role.changed', data: { role: manager } };
  expect(meFamily.reduce(anna, event, null)).toBe('refetch');
});

test("the company's switch reaches the header", () => {
  const company = { ...anna.company, messenger_enabled: false };
  const event: LiveEvent = { number: 11, kind: 'company.changed', data: { company } };
  expect(meFamily.reduce(anna, event, null)).toMatchObject({ company });
});

test('being on site is shown on all of her screens, and on nobody else’s', () => {
  const event: LiveEvent = {
    number: 11,
    kind: 'presence.changed',
    data: { employee_id: anna.id, on_site: true },
  };
  expect(meFamily.reduce(anna, event, null)).toMatchObject({ on_site: true });
  expect(meFamily.reduce({ ...anna, id: 7 }, event, null)).toMatchObject({ on_site: false });
});
