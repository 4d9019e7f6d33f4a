import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { RoleRow } from '@/shared/api/types';
import { RoleGrid } from './RoleGrid';

const storekeeper: RoleRow = {
  id: 5,
  code: '',
  name: 'Комірниця',
  permissions: ['clients.view'],
  people: 0,
};

let answer: (response: Response) => void;
const asked: unknown[] = [];

beforeEach(() => {
  asked.length = 0;
  i18n.loadAndActivate({ locale: 'uk', messages: {} });
  vi.stubGlobal('matchMedia', () => new EventTarget());
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(await request.json());
    return new Promise<Response>((resolve) => (answer = resolve));
  });
});

function goodsOf(role: RoleRow) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MantineProvider env="test">
        <I18nProvider i18n={i18n}>
          <RoleGrid roles={[role]} />
        </I18nProvider>
      </MantineProvider>
    </QueryClientProvider>,
  );
  return screen.getByRole('checkbox', { name: 'Комірниця: Бачити товари' });
}

test('a tick is shown at once, and only itself is sent', async () => {
  const goods = goodsOf(storekeeper);

  fireEvent.click(goods);

  expect(goods).toBeChecked();
  await waitFor(() => expect(asked).toEqual([{ grant: ['catalog.view'] }]));
  answer(Response.json({ ...storekeeper, permissions: ['catalog.view', 'clients.view'] }));
});

test('a refused tick is taken back', async () => {
  const goods = goodsOf(storekeeper);
  fireEvent.click(goods);
  await waitFor(() => expect(asked).toHaveLength(1));

  answer(Response.json({ code: 'forbidden', message: 'Не можна', fields: {} }, { status: 403 }));

  await waitFor(() => expect(goods).not.toBeChecked());
});
