import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { isSessionEnded } from '@/shared/api/errors';
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
  validateSearch: (search): { next?: string } => {
    const next = search.next;
    // Only a path of ours: an address from elsewhere would lead the employee away.
    return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
  },
  component: lazyRouteComponent(() => import('@/features/sign-in/SignInPage'), 'SignInPage'),
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
      if (!isSessionEnded(error)) throw error;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- how the router redirects
      throw redirect({ to: '/sign-in', search: { next: location.href } });
    }
  },
  component: SignedInLayout,
});
