import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { doorFor } from './doorFor';
import { meQuery } from '@/shared/session/api';
import { admitStranger, isStranger } from '@/shared/session/stranger';
import { SignedInLayout } from './SignedInLayout';

interface RouterContext {
  readonly queryClient: QueryClient;
}

/** Above every page. */
export const root = createRootRouteWithContext<RouterContext>()({});

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readNext,
  component: lazyRouteComponent(() => import('@/features/sign-in/SignInPage'), 'SignInPage'),
});

/** Where an employee is led who has yet to set up what the company wants. */
export const secondStep = createRoute({
  getParentRoute: () => root,
  path: '/second-step',
  validateSearch: readNext,
  component: lazyRouteComponent(() => import('@/features/second-step/SetUpPage'), 'SetUpPage'),
});

/** The first company of an installation that has none. */
export const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  validateSearch: ({ code }: Readonly<Record<string, unknown>>): { code?: string } =>
    typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {},
  component: lazyRouteComponent(() => import('@/features/first-start/StartPage'), 'StartPage'),
});

export const invite = createRoute({
  getParentRoute: () => root,
  path: '/invite/$token',
  component: lazyRouteComponent(() => import('@/features/invitation/InvitationPage'), 'InvitationPage'),
});

/** Above every page for which one signs in. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    if (isStranger()) {
      admitStranger();
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- how the router redirects
      throw redirect({ to: '/sign-in', search: { next: location.href } });
    }
    try {
      await context.queryClient.query({ ...meQuery, staleTime: 'static' });
    } catch (error) {
      const door = doorFor(error);
      if (door === null) throw error;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- how the router redirects
      throw redirect({ to: door, search: { next: location.href } });
    }
  },
  component: SignedInLayout,
});

/** Only a path of ours: an address from elsewhere would lead the employee away. */
function readNext({ next }: Readonly<Record<string, unknown>>): { next?: string } {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
}
