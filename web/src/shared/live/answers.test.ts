import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { askFor } from './answers';

interface Word {
  readonly text: string;
}

const queryKey = ['word'];
const about = {
  queryKey,
  select: (known: Word) => known,
  remember: (_known: Word, answer: string) => ({ text: answer }),
};

test('an answer is shown as soon as it is there', async () => {
  const client = new QueryClient();
  client.setQueryData<Word>(queryKey, { text: 'before' });

  await askFor(client, about, () => Promise.resolve('after'));

  expect(client.getQueryData(queryKey)).toEqual({ text: 'after' });
});

test('an answer that an event has overtaken changes nothing', async () => {
  const client = new QueryClient();
  client.setQueryData<Word>(queryKey, { text: 'before' });

  await askFor(client, about, () => {
    client.setQueryData<Word>(queryKey, { text: 'refused by the channel' });
    return Promise.resolve('after');
  });

  expect(client.getQueryData(queryKey)).toEqual({ text: 'refused by the channel' });
});
