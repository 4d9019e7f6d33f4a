import type { ReactNode } from 'react';
import classes from './Sheet.module.css';

interface SheetProps {
  readonly main: ReactNode;
  readonly side: ReactNode;
}

/** An order on a page: goods and where they go, beside who buys them and why. */
export function Sheet({ main, side }: SheetProps) {
  return (
    <div className={classes.sheet}>
      <div className={classes.column}>{main}</div>
      <div className={classes.column}>{side}</div>
    </div>
  );
}

export function Panel({ children }: { readonly children: ReactNode }) {
  return <section className={classes.panel}>{children}</section>;
}

/** The discount of the whole order beside what that leaves to be paid. */
export function Reckoning({ discount, sums }: { readonly discount: ReactNode; readonly sums: ReactNode }) {
  return (
    <div className={classes.reckoning}>
      {discount}
      <div className={classes.sums}>{sums}</div>
    </div>
  );
}
