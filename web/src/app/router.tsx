import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readProductSearch } from '@/features/catalog/filter';
import { readFilterSearch } from '@/features/chats/filterSearch';
import { readNewOrderSearch } from '@/features/new-order/search';
import { readChatPlace } from '@/shared/lib/chatPlace';
import { administrationRoutes } from './administrationRoutes';
import { invite, root, secondStep, signedIn, signIn, start } from './doors';
import { NotFoundPage } from './NotFoundPage';
import { RouteError } from './RouteError';
import { RoutePending } from './RoutePending';

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

const welcome = createRoute({
  getParentRoute: () => signedIn,
  path: '/welcome',
  component: lazyRouteComponent(() => import('@/features/first-start/WelcomePage'), 'WelcomePage'),
});

const orders = createRoute({
  getParentRoute: () => signedIn,
  path: '/orders',
  component: lazyRouteComponent(() => import('./OrdersRoute'), 'OrdersRoute'),
});

const newOrder = createRoute({
  getParentRoute: () => signedIn,
  path: '/orders/new',
  validateSearch: (search: Readonly<Record<string, unknown>>) => readNewOrderSearch(search),
  component: lazyRouteComponent(() => import('@/features/new-order/NewOrderPage'), 'NewOrderPage'),
});

// Without the header: what is printed is paper alone.
const printedOrders = createRoute({
  getParentRoute: () => root,
  path: '/orders/print',
  component: lazyRouteComponent(() => import('@/features/papers/PrintPage'), 'PrintPage'),
});

const order = createRoute({
  getParentRoute: () => signedIn,
  path: '/orders/$orderId',
  component: lazyRouteComponent(() => import('./OrderRoute'), 'OrderRoute'),
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
  component: lazyRouteComponent(
    () => import('@/features/statistics/StatisticsPage'),
    'StatisticsPage',
  ),
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

const orderRequests = createRoute({
  getParentRoute: () => signedIn,
  path: '/order-requests',
  validateSearch: (search: Readonly<Record<string, unknown>>): { requests?: string } =>
    typeof search.requests === 'string' ? { requests: search.requests } : {},
  component: lazyRouteComponent(
    () => import('@/features/order-requests/OrderRequestsPage'),
    'OrderRequestsPage',
  ),
});

const orderRequest = createRoute({
  getParentRoute: () => signedIn,
  path: '/order-requests/$requestId',
  component: lazyRouteComponent(
    () => import('@/features/order-requests/OrderRequestPage'),
    'OrderRequestPage',
  ),
});

const routeTree = root.addChildren([
  signIn,
  invite,
  secondStep,
  start,
  printedOrders,
  signedIn.addChildren([
    home,
    welcome,
    chats.addChildren([chat]),
    orders,
    newOrder,
    order,
    clients,
    client,
    products,
    product,
    productImports,
    statistics,
    profile,
    alerts,
    orderRequests,
    orderRequest,
    administrationRoutes,
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
