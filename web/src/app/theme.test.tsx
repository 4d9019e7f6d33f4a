import { i18n } from '@lingui/core';
import { MantineProvider, Notification } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { theme } from './theme';

test('a notice is closed by a button that has a name', () => {
  vi.stubGlobal('matchMedia', () => new EventTarget());
  i18n.loadAndActivate({ locale: 'uk', messages: {} });
  render(
    <MantineProvider theme={theme} env="test">
      <Notification>Архів уже готується</Notification>
    </MantineProvider>,
  );

  expect(screen.getByRole('button', { name: 'Закрити' })).toBeVisible();
});
