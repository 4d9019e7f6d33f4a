import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ProductsReport } from '@/shared/api/types';
import { formatMoney, formatNumber } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import { QueryView } from '@/shared/ui/QueryView';
import { productsReportQuery, tableAddress } from './api';
import { Bars } from './Pictures';
import { ReportTable } from './ReportTable';
import { RowsLink } from './RowsLink';
import type { ReportQuery } from './search';
import classes from './Statistics.module.css';

const mostBars = 10;

/** What sells: pieces, orders and sums, what brought most first. */
export function ProductsPart({ query }: { readonly query: ReportQuery }) {
  const report = useQuery(productsReportQuery(query));
  return (
    <QueryView query={report}>
      {(data) => (
        <div className={classes.part} aria-busy={report.isPlaceholderData}>
          <Products report={data} query={query} />
        </div>
      )}
    </QueryView>
  );
}

interface ProductsProps {
  readonly report: ProductsReport;
  readonly query: ReportQuery;
}

function Products({ report, query }: ProductsProps) {
  const { t } = useLingui();
  const { company } = useMe();
  const rows = report.items.map((each) => ({ ...each, key: `${String(each.offer_id)} ${each.name}` }));
  return (
    <ReportTable
      title={t`Товари за сумою замовлень`}
      head={[t`Товар`, t`Артикул`, t`Кількість`, t`Замовлень`, t`Сума`]}
      rows={rows.map(({ key, offer_id, name, sku, quantity, orders, sum }) => ({
        key,
        cells: [
          name,
          sku,
          formatNumber(quantity),
          offer_id === null ? (
            formatNumber(orders)
          ) : (
            <RowsLink key="orders" query={query} words={{ offer: offer_id }}>
              {formatNumber(orders)}
            </RowsLink>
          ),
          formatMoney(sum, company.currency),
        ],
      }))}
      file={tableAddress('products', query, '')}
    >
      <Bars
        bars={rows.slice(0, mostBars).map(({ key, name, sum }) => ({
          key,
          name,
          value: Number(sum),
          text: formatMoney(sum, company.currency),
        }))}
      />
    </ReportTable>
  );
}
