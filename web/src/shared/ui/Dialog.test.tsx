import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider, Menu } from '@mantine/core';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dialog } from './Dialog';

interface OpenerProps {
  readonly children: (open: () => void) => ReactNode;
}

function Opener({ children }: OpenerProps) {
  const [opened, setOpened] = useState(false);
  return (
    <MantineProvider env="test">
      <I18nProvider i18n={i18n}>
        <main tabIndex={-1}>{children(() => setOpened(true))}</main>
        {opened && (
          <Dialog title="Лампа" onClose={() => setOpened(false)}>
            <button type="button">Увімкнути</button>
            <input aria-label="Токен" />
            <input aria-label="Пошук" type="search" />
          </Dialog>
        )}
      </I18nProvider>
    </MantineProvider>
  );
}

const plain = (open: () => void) => (
  <button type="button" onClick={open}>
    Відкрити
  </button>
);

const menu = (open: () => void) => (
  <Menu>
    <Menu.Target>
      <button type="button">Дії</button>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item onClick={open}>Відкрити</Menu.Item>
    </Menu.Dropdown>
  </Menu>
);

/** What the tests' browser lacks. */
class Silent {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

beforeEach(() => {
  i18n.loadAndActivate({ locale: 'uk', messages: {} });
  vi.stubGlobal('matchMedia', () => new EventTarget());
  vi.stubGlobal('ResizeObserver', Silent);
});

afterEach(() => vi.useRealTimers());

async function press(opener: HTMLElement) {
  opener.focus();
  fireEvent.click(opener);
  const inside = await screen.findByRole('button', { name: 'Увімкнути' });
  await waitFor(() => expect(document.activeElement?.closest('[role=dialog]')).not.toBeNull());
  return inside;
}

test('the focus goes into a dialog, and back to what it was opened from', async () => {
  render(<Opener>{plain}</Opener>);
  const opener = screen.getByRole('button', { name: 'Відкрити' });

  fireEvent.keyDown(await press(opener), { key: 'Escape' });

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(opener).toHaveFocus();
});

test('from an item of a menu it goes back to the button of the menu', async () => {
  render(<Opener>{menu}</Opener>);
  fireEvent.click(screen.getByRole('button', { name: 'Дії' }));

  const item = await screen.findByRole('menuitem', { name: 'Відкрити' });
  fireEvent.keyDown(await press(item), { key: 'Escape' });

  await waitFor(() => expect(screen.getByRole('button', { name: 'Дії' })).toHaveFocus());
});

test('whose opener is gone gives it to the page', async () => {
  render(<Opener>{plain}</Opener>);
  const opener = screen.getByRole('button', { name: 'Відкрити' });

  const inside = await press(opener);
  opener.remove();
  fireEvent.keyDown(inside, { key: 'Escape' });

  expect(screen.getByRole('main')).toHaveFocus();
});

test('the second press of a double click does not close it, a later press beside it does', async () => {
  render(<Opener>{plain}</Opener>);
  const inside = await press(screen.getByRole('button', { name: 'Відкрити' }));
  const shade = document.querySelector('.mantine-Modal-overlay') ?? document.body;

  fireEvent.click(shade);
  expect(inside).toBeInTheDocument();

  await waitFor(
    () => {
      fireEvent.click(shade);
      expect(screen.queryByRole('dialog')).toBeNull();
    },
    { timeout: 2_000 },
  );
});

const pressBeside = () =>
  fireEvent.click(document.querySelector('.mantine-Modal-overlay') ?? document.body);

test('what has been typed is lost by a button alone', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  render(<Opener>{plain}</Opener>);
  const inside = await press(screen.getByRole('button', { name: 'Відкрити' }));
  act(() => void vi.advanceTimersByTime(1_000));
  fireEvent.input(screen.getByRole('textbox', { name: 'Токен' }), { target: { value: '123:abc' } });

  pressBeside();
  fireEvent.keyDown(inside, { key: 'Escape' });
  expect(inside).toBeInTheDocument();

  fireEvent.click(screen.getByRole('button', { name: 'Закрити' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what one searches by is not kept', async () => {
  render(<Opener>{plain}</Opener>);
  const inside = await press(screen.getByRole('button', { name: 'Відкрити' }));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'лампа' } });

  fireEvent.keyDown(inside, { key: 'Escape' });

  expect(screen.queryByRole('dialog')).toBeNull();
});
