import { expect, test } from 'vitest';
import type { LiveEvent } from '@/shared/live/events';
import { chatWith, messageWith } from '@/shared/testing/liveFixtures';
import { anna } from '@/shared/testing/people';
import { callsFor } from './calls';

const own = { id: anna.id, name: anna.short_name };
const boris = { id: 2, name: 'Гнатюк Б.' };

function asked(responsible: typeof own): LiveEvent {
  const chat = chatWith({ id: 7, responsible, asked_by: [boris] });
  return { number: 1, kind: 'chat.asked', data: { chat, asker: boris } };
}

function declined(asker: typeof own, by: typeof own): LiveEvent {
  const chat = chatWith({ id: 7 });
  return { number: 1, kind: 'chat.ask_withdrawn', data: { chat, asker, by } };
}

function assigned(to: typeof own, by: string, former: number | null): LiveEvent {
  const chat = chatWith({ id: 7, responsible: to });
  const message = messageWith({ event: { kind: 'chat.assigned', data: { by, to: to.name } } });
  const data = { chat, message, counters: [], former_id: former };
  return { number: 1, kind: 'chat.assigned', data };
}

const kinds = (event: LiveEvent) => callsFor([event], anna).map(({ kind, who }) => [kind, who]);

test('the responsible is called when somebody asks, and nobody else', () => {
  expect(kinds(asked(own))).toEqual([['asked', 'Гнатюк Б.']]);
  expect(kinds(asked(boris))).toEqual([]);
});

test('whoever is declined is told by whom, taking back says nothing', () => {
  expect(kinds(declined(own, boris))).toEqual([['declined', 'Гнатюк Б.']]);
  expect(kinds(declined(own, own))).toEqual([]);
});

test('a chat that comes or goes by another hand is told', () => {
  expect(kinds(assigned(own, 'Гнатюк Б.', 2))).toEqual([['given', 'Гнатюк Б.']]);
  expect(kinds(assigned(boris, 'Гнатюк Б.', anna.id))).toEqual([['lost', 'Гнатюк Б.']]);
  expect(kinds(assigned(boris, anna.short_name, anna.id))).toEqual([]);
});
