import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Drop } from './Drop';

function Lamp() {
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  return (
    <MantineProvider env="test">
      <button ref={button} type="button" onClick={() => setOpened(!opened)}>
        Лампа
      </button>
      <Drop anchor={button} opened={opened} onChange={setOpened} label="Світло" position="bottom-end">
        <button type="button">Увімкнути</button>
      </Drop>
    </MantineProvider>
  );
}

/** What the tests' browser lacks. */
class Silent {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}

test('the focus goes into what drops, and back to its button', async () => {
  vi.stubGlobal('matchMedia', () => new EventTarget());
  vi.stubGlobal('ResizeObserver', Silent);
  render(<Lamp />);
  const button = screen.getByRole('button', { name: 'Лампа' });
  button.focus();
  fireEvent.click(button);

  const inside = await screen.findByRole('button', { name: 'Увімкнути' });
  expect(screen.getByRole('dialog', { name: 'Світло' })).toContainElement(inside);
  await waitFor(() => expect(inside).toHaveFocus());

  fireEvent.keyDown(inside, { key: 'Escape' });
  await waitFor(() => expect(button).toHaveFocus());
});
