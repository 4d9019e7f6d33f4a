import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { signedIn } from './doors';

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

const orderSettings = createRoute({
  getParentRoute: () => administration,
  path: '/orders',
  component: lazyRouteComponent(
    () => import('@/features/order-settings/OrderSettingsPage'),
    'OrderSettingsPage',
  ),
});

const labels = createRoute({
  getParentRoute: () => administration,
  path: '/labels',
  component: lazyRouteComponent(() => import('@/features/labels/LabelsPage'), 'LabelsPage'),
});

const delivery = createRoute({
  getParentRoute: () => administration,
  path: '/delivery',
  component: lazyRouteComponent(() => import('@/features/delivery/DeliveryPage'), 'DeliveryPage'),
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

const roles = createRoute({
  getParentRoute: () => administration,
  path: '/roles',
  component: lazyRouteComponent(() => import('@/features/roles/RolesPage'), 'RolesPage'),
});

const apiKeys = createRoute({
  getParentRoute: () => administration,
  path: '/api-keys',
  component: lazyRouteComponent(() => import('@/features/api-keys/ApiKeysPage'), 'ApiKeysPage'),
});

const shifts = createRoute({
  getParentRoute: () => administration,
  path: '/shifts',
  component: lazyRouteComponent(() => import('@/features/shifts/ShiftsPage'), 'ShiftsPage'),
});

const webhooks = createRoute({
  getParentRoute: () => administration,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('@/features/webhooks/WebhooksPage'), 'WebhooksPage'),
});

const quickReplies = createRoute({
  getParentRoute: () => administration,
  path: '/quick-replies',
  component: lazyRouteComponent(
    () => import('@/features/quick-replies/QuickRepliesPage'),
    'QuickRepliesPage',
  ),
});

const audit = createRoute({
  getParentRoute: () => administration,
  path: '/audit',
  component: lazyRouteComponent(() => import('@/features/audit/AuditPage'), 'AuditPage'),
});

const plan = createRoute({
  getParentRoute: () => administration,
  path: '/plan',
  component: lazyRouteComponent(() => import('@/features/plan/PlanPage'), 'PlanPage'),
});

const ownData = createRoute({
  getParentRoute: () => administration,
  path: '/own-data',
  component: lazyRouteComponent(() => import('@/features/own-data/OwnDataPage'), 'OwnDataPage'),
});

/** What the gear opens. */
export const administrationRoutes = administration.addChildren([
  administrationHome,
  settings,
  orderSettings,
  delivery,
  messengers,
  quickReplies,
  labels,
  employees,
  roles,
  shifts,
  apiKeys,
  webhooks,
  audit,
  ownData,
  plan,
]);
