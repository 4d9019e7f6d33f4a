import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface OrderLinkProps {
  readonly orderId: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Leads to the order's own page; the keys of the list find it by its order. */
export function OrderLink({ orderId, className, children }: OrderLinkProps) {
  return (
    <Link
      to="/orders/$orderId"
      params={{ orderId: String(orderId) }}
      className={className}
      preload={false}
      data-order={orderId}
    >
      {children}
    </Link>
  );
}
