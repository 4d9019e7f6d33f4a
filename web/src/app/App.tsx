import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { colourSchemes } from '@/shared/lib/colourScheme';
import { meQuery } from '@/shared/session/api';
import { admitStranger, isStranger } from '@/shared/session/stranger';
import { createQueryClient } from './queryClient';
import { createAppRouter } from './router';
import { cssVariablesResolver, theme } from './theme';

/** Nothing is lost before it comes: what is to be said waits in a store of its own. */
const Notifications = lazy(async () => {
  const { Notifications } = await import('@mantine/notifications');
  return { default: Notifications };
});

const queryClient = createQueryClient(leaveFor);
const router = createAppRouter(queryClient);
startEarly();
if (import.meta.env.PROD) window.addEventListener('load', startLate);

export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colourSchemes}
        defaultColorScheme="auto"
      >
        <Suspense fallback={null}>
          <Notifications position="bottom-left" containerWidth={320} />
        </Suspense>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  );
}

/** What nearly every visit needs is asked for beside the words, not after them. */
function startEarly(): void {
  const { pathname } = window.location;
  if (isBeforeSignIn(pathname)) admitStranger();
  if (isBeforeSignIn(pathname) || isStranger()) return;
  // A refusal is shown by the route, which asks for the same.
  queryClient.query(meQuery).catch(() => undefined);
  if (pathname === '/' || pathname.startsWith('/chats')) void import('./ChatsRoute');
}

/** What no visit waits for: the service worker. */
function startLate(): void {
  void import('./worker').then(({ startWorker }) =>
    startWorker((path) => router.history.push(path)),
  );
}

function isBeforeSignIn(pathname: string): boolean {
  return pathname === '/sign-in' || pathname === '/second-step' || pathname === '/start' || pathname.startsWith('/invite/');
}

/** The server no longer lets us in: do what it wants, then come back to the same place. */
function leaveFor(door: '/sign-in' | '/second-step'): void {
  const { href, pathname } = router.state.location;
  if (isBeforeSignIn(pathname)) return;
  void router
    .navigate({ to: door, search: { next: href } })
    .then(() => {
      // What the page of the second step has begun to ask is not of the one who left.
      if (door === '/sign-in') queryClient.clear();
    });
}
