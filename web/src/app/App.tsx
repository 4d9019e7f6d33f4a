import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { colourSchemes } from '@/shared/lib/colourScheme';
import { createQueryClient } from './queryClient';
import { createAppRouter } from './router';
import { cssVariablesResolver, theme } from './theme';

const queryClient = createQueryClient(leaveForSignIn);
const router = createAppRouter(queryClient);

export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colourSchemes}
        defaultColorScheme="auto"
      >
        <Notifications position="bottom-right" />
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  );
}

/** The server no longer knows us: sign in again, then come back to the same place. */
function leaveForSignIn(): void {
  const { href, pathname } = router.state.location;
  // Before sign-in nothing is lost; the first entry is redirected by its own route.
  if (pathname === '/sign-in' || pathname.startsWith('/invite/')) return;
  void router
    .navigate({ to: '/sign-in', search: { next: href } })
    .then(() => queryClient.clear());
}
