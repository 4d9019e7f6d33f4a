import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { readProductSearch } from '@/features/catalog/filter';
import { readFilterSearch } from '@/features/chats/filterSearch';
import { isSessionEnded } from '@/shared/api/errors';
import { readChatPlace } from '@/shared/lib/chatPlace';
import { meQuery } from '@/shared/session/api';
import { admitStranger, isStranger } from '@/shared/session/stranger';
import { NotFoundPage } from './NotFoundPage';
import { RouteError } from './RouteError';
import { RoutePending } from './RoutePending';
import { SignedInLayout } from './SignedInLayout';

interface RouterContext {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { next?: string } => {
    const next = search.next;
    // Only a path of ours: an address from elsewhere would lead the employee away.
    return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
  },
  component: lazyRouteComponent(() => import('@/features/sign-in/SignInPage'), 'SignInPage'),
});

const invite = createRoute({
  getParentRoute: () => root,
  path: '/invite/$token',
  component: lazyRouteComponent(() => import('@/features/invitation/InvitationPage'), 'InvitationPage'),
});

const signedIn = createRoute({
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

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how the router redirects
    throw redirect({ to: '/chats', replace: true });
  },
});

const chats = createRoute({
  getParentRoute: () => signedIn,
  path: '/chats',
  validateSearch: (search: Readonly<Record<string, unknown>>) => ({
    ...readFilterSearch(search),
    ...readChatPlace(search),
  }),
  component: lazyRouteComponent(() => import('./ChatsRoute'), 'ChatsRoute'),
});

const chat = createRoute({
  getParentRoute: () => chats,
  path: '$chatId',
});

const orders = createRoute({
  getParentRoute: () => signedIn,
  path: '/orders',
  component: lazyRouteComponent(() => import('./sections'), 'OrdersSection'),
});

const clients = createRoute({
  getParentRoute: () => signedIn,
  path: '/clients',
  component: lazyRouteComponent(() => import('@/features/clients/ClientsPage'), 'ClientsPage'),
});

const client = createRoute({
  getParentRoute: () => signedIn,
  path: '/clients/$clientId',
  component: lazyRouteComponent(() => import('@/features/client-card/ClientCardPage'), 'ClientCardPage'),
});

const products = createRoute({
  getParentRoute: () => signedIn,
  path: '/products',
  validateSearch: (search: Readonly<Record<string, unknown>>) => readProductSearch(search),
  component: lazyRouteComponent(() => import('@/features/catalog/ProductsPage'), 'ProductsPage'),
});

const product = createRoute({
  getParentRoute: () => signedIn,
  path: '/products/$productId',
  component: lazyRouteComponent(() => import('@/features/catalog/ProductPage'), 'ProductPage'),
});

const productImports = createRoute({
  getParentRoute: () => signedIn,
  path: '/products/imports',
  validateSearch: (search: Readonly<Record<string, unknown>>): { report?: number } =>
    typeof search.report === 'number' ? { report: search.report } : {},
  component: lazyRouteComponent(() => import('@/features/catalog/ImportsPage'), 'ImportsPage'),
});

const statistics = createRoute({
  getParentRoute: () => signedIn,
  path: '/statistics',
  component: lazyRouteComponent(() => import('./sections'), 'StatisticsSection'),
});

const profile = createRoute({
  getParentRoute: () => signedIn,
  path: '/profile',
  component: lazyRouteComponent(() => import('./ProfileRoute'), 'ProfileRoute'),
});

const alerts = createRoute({
  getParentRoute: () => signedIn,
  path: '/alerts',
  component: lazyRouteComponent(() => import('@/features/alerts/AlertsPage'), 'AlertsPage'),
});

const orderRequest = createRoute({
  getParentRoute: () => signedIn,
  path: '/order-requests/$requestId',
  component: lazyRouteComponent(
    () => import('@/features/order-requests/OrderRequestPage'),
    'OrderRequestPage',
  ),
});

const administration = createRoute({
  getParentRoute: () => signedIn,
  path: '/administration',
  component: lazyRouteComponent(() => import('./AdministrationLayout'), 'AdministrationLayout'),
});

const administrationHome = createRoute({
  getParentRoute: () => administration,
  path: '/',
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how the router redirects
    throw redirect({ to: '/administration/messengers', replace: true });
  },
});

const settings = createRoute({
  getParentRoute: () => administration,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('@/features/company-settings/SettingsPage'),
    'SettingsPage',
  ),
});

const labels = createRoute({
  getParentRoute: () => administration,
  path: '/labels',
  component: lazyRouteComponent(() => import('@/features/labels/LabelsPage'), 'LabelsPage'),
});

const messengers = createRoute({
  getParentRoute: () => administration,
  path: '/messengers',
  component: lazyRouteComponent(() => import('@/features/messengers/MessengersPage'), 'MessengersPage'),
});

const employees = createRoute({
  getParentRoute: () => administration,
  path: '/employees',
  component: lazyRouteComponent(() => import('@/features/employees/EmployeesPage'), 'EmployeesPage'),
});

const apiKeys = createRoute({
  getParentRoute: () => administration,
  path: '/api-keys',
  component: lazyRouteComponent(() => import('@/features/api-keys/ApiKeysPage'), 'ApiKeysPage'),
});

const quickReplies = createRoute({
  getParentRoute: () => administration,
  path: '/quick-replies',
  component: lazyRouteComponent(
    () => import('@/features/quick-replies/QuickRepliesPage'),
    'QuickRepliesPage',
  ),
});

const routeTree = root.addChildren([
  signIn,
  invite,
  signedIn.addChildren([
    home,
    chats.addChildren([chat]),
    orders,
    clients,
    client,
    products,
    product,
    productImports,
    statistics,
    profile,
    alerts,
    orderRequest,
    administration.addChildren([
      administrationHome,
      settings,
      messengers,
      quickReplies,
      labels,
      employees,
      apiKeys,
    ]),
  ]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPendingMs: 200,
    defaultPendingMinMs: 0,
    defaultPendingComponent: RoutePending,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
