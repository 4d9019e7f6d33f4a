import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ordersOf, type ReportQuery } from './search';
import classes from './Statistics.module.css';

interface RowsLinkProps {
  readonly query: ReportQuery;
  /** The list's own words of this figure. */
  readonly words?: Readonly<Record<string, string | number>>;
  readonly children: ReactNode;
}

/** A figure that opens exactly the orders which it counts. */
export function RowsLink({ query, words = {}, children }: RowsLinkProps) {
  return (
    <Link to="/orders" search={ordersOf(query, words)} className={classes.link} preload={false}>
      {children}
    </Link>
  );
}
