import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useMoney } from '@/shared/session/useMoney';
import { toAmount, type Totals } from './sums';
import classes from './Orders.module.css';

/** What it will cost, and of what that is made. */
export function SumList({ totals }: { readonly totals: Totals }) {
  const { goods, discount, delivery, total } = totals;
  return (
    <>
      {total !== goods && <Sum name={<Trans>Товари</Trans>} kopecks={goods} />}
      {discount > 0 && <Sum name={<Trans>Знижка</Trans>} kopecks={-discount} />}
      {delivery > 0 && <Sum name={<Trans>Доставка</Trans>} kopecks={delivery} />}
      <Sum strong name={<Trans>До сплати</Trans>} kopecks={total} />
    </>
  );
}

interface SumProps {
  readonly name: ReactNode;
  readonly kopecks: number;
  readonly strong?: boolean;
}

function Sum({ name, kopecks, strong = false }: SumProps) {
  const { money } = useMoney();
  return (
    <div className={classes.sum} data-strong={strong || undefined}>
      <span>{name}</span>
      <span>{money(toAmount(kopecks))}</span>
    </div>
  );
}
