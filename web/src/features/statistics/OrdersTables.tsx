import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { OrdersFigure, OrdersReport } from '@/shared/api/types';
import { formatMoney, formatNumber } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import { formatShare } from './amounts';
import { tableAddress } from './api';
import { Bars } from './Pictures';
import { ReportTable } from './ReportTable';
import { RowsLink } from './RowsLink';
import type { ReportQuery } from './search';
import classes from './Statistics.module.css';

interface OrdersTablesProps {
  readonly report: OrdersReport;
  readonly query: ReportQuery;
}

interface Kind {
  readonly key: string;
  readonly name: string;
  readonly figure: OrdersFigure;
  readonly words: Readonly<Record<string, string | number>> | null;
  readonly ink?: string;
}

/** The same orders by status, person, source and advertisement. */
export function OrdersTables({ report, query }: OrdersTablesProps) {
  const { t } = useLingui();
  const none = t`Не вказано`;
  return (
    <>
      <div className={classes.pair}>
        <Kinds
          title={t`За статусами`}
          heading={t`Статус`}
          table="statuses"
          query={query}
          kinds={report.statuses.map(({ id, name, color, figure }) => ({
            key: String(id),
            name,
            figure,
            words: { status: id },
            ink: color,
          }))}
        />
        <Kinds
          title={t`За відповідальними`}
          heading={t`Відповідальний`}
          table="responsibles"
          query={query}
          kinds={report.responsibles.map(({ id, name, figure }) => ({
            key: String(id),
            name: id === null ? t`Без відповідального` : name,
            figure,
            words: { responsible: id ?? 'none' },
          }))}
        />
      </div>
      <div className={classes.pair}>
        <Kinds
          title={t`За джерелами`}
          heading={t`Джерело`}
          table="sources"
          query={query}
          kinds={report.sources.map(({ id, name, figure }) => ({
            key: String(id),
            name: id === null ? none : name,
            figure,
            words: id === null ? null : { source: id },
          }))}
        />
        <Kinds
          title={t`За рекламою (UTM)`}
          heading={t`Джерело · кампанія`}
          table="campaigns"
          query={query}
          kinds={report.campaigns.map(({ source, campaign, figure }) => ({
            key: `${source} ${campaign}`,
            name: [source, campaign].filter(Boolean).join(' · ') || t`Без міток`,
            figure,
            words: { utm_source: source || 'none', utm_campaign: campaign || 'none' },
          }))}
        />
      </div>
    </>
  );
}

interface KindsProps {
  readonly title: string;
  readonly heading: ReactNode;
  readonly table: string;
  readonly query: ReportQuery;
  readonly kinds: readonly Kind[];
}

const mostBars = 8;

function Kinds({ title, heading, table, query, kinds }: KindsProps) {
  const { t } = useLingui();
  const { company } = useMe();
  return (
    <ReportTable
      title={title}
      head={[heading, t`Замовлень`, t`Сума`, t`Викуп`]}
      rows={kinds.map(({ key, name, figure, words }) => {
        const orders = formatNumber(figure.orders);
        return {
          key,
          cells: [
            name,
            words === null ? (
              orders
            ) : (
              <RowsLink key="orders" query={query} words={words}>
                {orders}
              </RowsLink>
            ),
            formatMoney(figure.sum, company.currency),
            formatShare(figure.buyout),
          ],
        };
      })}
      file={tableAddress('orders', query, table)}
    >
      <Bars
        bars={kinds.slice(0, mostBars).map(({ key, name, figure, ink }) => ({
          key,
          name,
          value: figure.orders,
          ...(ink === undefined ? {} : { ink }),
        }))}
      />
    </ReportTable>
  );
}
