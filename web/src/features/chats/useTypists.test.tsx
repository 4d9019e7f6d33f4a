import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveConnection } from '@/shared/live/connection';
import { LiveProvider } from '@/shared/live/LiveContext';
import { LiveCache } from '@/shared/live/liveCache';
import { meQuery } from '@/shared/session/api';
import { FakeSocket } from '@/shared/testing/fakeSocket';
import { chatWith, messageWith } from '@/shared/testing/liveFixtures';
import { anna } from '@/shared/testing/people';
import { useTypists } from './useTypists';

function Typists() {
  return <output>{useTypists(1).join()}</output>;
}

beforeEach(async () => {
  vi.useFakeTimers();
  const client = new QueryClient();
  client.setQueryData(meQuery.queryKey, anna);
  const cache = new LiveCache(client, 0);
  const connection = new LiveConnection({ url: 'ws://shop/live', cache, onDoubt: vi.fn(), socket: FakeSocket });
  connection.open();
  await vi.advanceTimersByTimeAsync(0);
  FakeSocket.latest().accept();
  render(
    <QueryClientProvider client={client}>
      <LiveProvider connection={connection}>
        <Typists />
      </LiveProvider>
    </QueryClientProvider>,
  );
});

afterEach(() => vi.useRealTimers());

test('whoever has said what they typed types no more', () => {
  const klara = { kind: 'contact', id: 1, name: 'Клара' } as const;
  const boris = { kind: 'employee', id: 2, name: 'Борис' } as const;
  const message = messageWith({ author: klara });
  act(() => {
    FakeSocket.latest().push({ type: 'typing', chat_id: 1, author: klara });
    FakeSocket.latest().push({ type: 'typing', chat_id: 1, author: boris });
  });
  expect(screen.getByRole('status')).toHaveTextContent('Клара,Борис');

  act(() =>
    FakeSocket.latest().push({
      type: 'events',
      events: [{ number: 1, kind: 'message.received', data: { message, chat: chatWith({}), counters: [] } }],
      upto: 1,
    }),
  );

  expect(screen.getByRole('status')).toHaveTextContent(/^Борис$/);
});
