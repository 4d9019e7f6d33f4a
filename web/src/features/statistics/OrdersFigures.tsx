import { Trans } from '@lingui/react/macro';
import type { OrdersReport } from '@/shared/api/types';
import { formatMoney, formatNumber } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import { formatShare } from './amounts';
import { Figure } from './Figures';
import { RowsLink } from './RowsLink';
import type { ReportQuery } from './search';
import classes from './Statistics.module.css';

interface OrdersFiguresProps {
  readonly report: OrdersReport;
  readonly query: ReportQuery;
}

/** The whole: how many, for how much, how they ended. */
export function OrdersFigures({ report, query }: OrdersFiguresProps) {
  const { company } = useMe();
  const { total } = report;
  const before = report.before?.total;
  const average = total.orders === 0 ? 0 : Number(total.sum) / total.orders;
  return (
    <div className={classes.figures}>
      <Figure
        name={<Trans>Замовлень</Trans>}
        value={<RowsLink query={query}>{formatNumber(total.orders)}</RowsLink>}
        now={total.orders}
        before={before?.orders}
      />
      <Figure
        name={<Trans>На суму</Trans>}
        value={formatMoney(total.sum, company.currency)}
        now={Number(total.sum)}
        before={before === undefined ? undefined : Number(before.sum)}
      />
      <Figure
        name={<Trans>Середній чек</Trans>}
        value={formatMoney(String(average), company.currency)}
      />
      <Buyout report={report} query={query} />
    </div>
  );
}

function Buyout({ report, query }: OrdersFiguresProps) {
  const { done, refused, returned, buyout } = report.total;
  const [taken, declined, back] = [done, refused, returned].map(formatNumber);
  return (
    <Figure
      name={<Trans>Викуп</Trans>}
      value={formatShare(buyout)}
      note={
        <>
          <RowsLink query={query} words={{ group: 'done' }}>
            <Trans>викуплено {taken}</Trans>
          </RowsLink>
          {' · '}
          <RowsLink query={query} words={{ group: 'refused' }}>
            <Trans>відмов {declined}</Trans>
          </RowsLink>
          {' · '}
          <RowsLink query={query} words={{ group: 'returned' }}>
            <Trans>повернень {back}</Trans>
          </RowsLink>
        </>
      }
      now={buyout}
      before={report.before?.total.buyout}
    />
  );
}
