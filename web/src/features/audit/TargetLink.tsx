import { Link } from '@tanstack/react-router';
import type { AuditEntry } from '@/shared/api/types';
import classes from './Audit.module.css';

type Target = AuditEntry['target'];

/** The name of what was changed, which leads to it. */
export function TargetLink({ target }: { readonly target: Target }) {
  const name = target.name;
  if (name === '') return null;
  if (target.kind === 'order') {
    return (
      <Link to="/orders/$orderId" params={{ orderId: String(target.id) }} className={classes.link ?? ''}>
        {name}
      </Link>
    );
  }
  if (target.kind === 'client') {
    return (
      <Link to="/clients/$clientId" params={{ clientId: String(target.id) }} className={classes.link ?? ''}>
        {name}
      </Link>
    );
  }
  if (target.kind === 'product') {
    return (
      <Link to="/products/$productId" params={{ productId: String(target.id) }} className={classes.link ?? ''}>
        {name}
      </Link>
    );
  }
  if (target.chat_id !== null) {
    return (
      <Link to="/chats/$chatId" params={{ chatId: String(target.chat_id) }} className={classes.link ?? ''}>
        {name}
      </Link>
    );
  }
  const page = pages[target.kind];
  if (page === undefined) return <b>{name}</b>;
  return (
    <Link to={page} className={classes.link ?? ''}>
      {name}
    </Link>
  );
}

type PagePath =
  | '/administration/settings'
  | '/administration/orders'
  | '/administration/delivery'
  | '/administration/messengers'
  | '/administration/quick-replies'
  | '/administration/labels'
  | '/administration/employees'
  | '/administration/roles'
  | '/administration/api-keys'
  | '/administration/webhooks'
  | '/products/imports';

/** Where rows without a page of their own are listed. */
const pages: Readonly<Record<string, PagePath>> = {
  company: '/administration/settings',
  employee: '/administration/employees',
  role: '/administration/roles',
  invitation: '/administration/employees',
  channel: '/administration/messengers',
  label: '/administration/labels',
  quickreply: '/administration/quick-replies',
  orderstatus: '/administration/orders',
  paymentmethod: '/administration/orders',
  deliverymethod: '/administration/orders',
  ordersource: '/administration/orders',
  carrieraccount: '/administration/delivery',
  stagerule: '/administration/delivery',
  apikey: '/administration/api-keys',
  webhook: '/administration/webhooks',
  catalogsource: '/products/imports',
};
