import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { OrdersReport } from '@/shared/api/types';
import { formatDate, formatMoney, formatNumber } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import { QueryView } from '@/shared/ui/QueryView';
import { ordersReportQuery, tableAddress } from './api';
import { OrdersFigures } from './OrdersFigures';
import { OrdersTables } from './OrdersTables';
import { Week } from './Pictures';
import { ReportTable } from './ReportTable';
import { RowsLink } from './RowsLink';
import type { ReportQuery } from './search';
import classes from './Statistics.module.css';

// Charts are heavy: they come when somebody looks at a report.
const DaysChart = lazy(async () => {
  const { DaysChart } = await import('./DaysChart');
  return { default: DaysChart };
});

interface OrdersPartProps {
  readonly query: ReportQuery;
  readonly compare: boolean;
}

/** What was ordered: the whole, by days, by status, person, source and advertisement. */
export function OrdersPart({ query, compare }: OrdersPartProps) {
  const report = useQuery(ordersReportQuery(query, compare));
  return (
    <QueryView query={report}>
      {(data) => (
        <div className={classes.part} aria-busy={report.isPlaceholderData}>
          <OrdersFigures report={data} query={query} />
          <Days report={data} query={query} />
          <OrdersTables report={data} query={query} />
          <Hours report={data} />
        </div>
      )}
    </QueryView>
  );
}

interface DaysProps {
  readonly report: OrdersReport;
  readonly query: ReportQuery;
}

function Days({ report, query }: DaysProps) {
  const { t } = useLingui();
  const { company } = useMe();
  const [what, setWhat] = useState('sum');
  const isSum = what === 'sum';
  const money = (value: number) => formatMoney(String(value), company.currency);
  const before = report.before?.days;
  const read = (day: { readonly sum: string; readonly orders: number }) =>
    isSum ? Number(day.sum) : day.orders;
  const days = report.days.map((each, index) => {
    const other = before?.[index];
    const known = { day: each.day, value: read(each) };
    return other === undefined ? known : { ...known, before: read(other) };
  });
  return (
    <ReportTable
      title={t`За днями`}
      head={[t`День`, t`Замовлень`, t`Сума`]}
      rows={report.days
        .filter(({ orders }) => orders > 0)
        .map(({ day, orders, sum }) => ({
          key: day,
          cells: [
            formatDate(day),
            <RowsLink key="orders" query={{ ...query, from: day, to: day }}>
              {formatNumber(orders)}
            </RowsLink>,
            formatMoney(sum, company.currency),
          ],
        }))}
      file={tableAddress('orders', query, 'days')}
    >
      <SegmentedControl
        size="xs"
        mb="sm"
        aria-label={t`Що показати`}
        value={what}
        onChange={setWhat}
        data={[
          { value: 'sum', label: t`Сума` },
          { value: 'orders', label: t`Кількість` },
        ]}
      />
      <Suspense fallback={<div className={classes.waiting} />}>
        <DaysChart
          days={days}
          name={isSum ? t`Сума` : t`Замовлень`}
          beforeName={t`Попередній період`}
          label={t`Замовлення за днями, числа — у таблиці нижче`}
          format={isSum ? money : formatNumber}
        />
      </Suspense>
    </ReportTable>
  );
}

function Hours({ report }: { readonly report: OrdersReport }) {
  const { t } = useLingui();
  if (report.hours.length === 0) return null;
  return (
    <section className={classes.card}>
      <h2 className={classes.title}>
        <Trans>Коли замовляють</Trans>
      </h2>
      <Week hours={report.hours} label={t`Замовлення за годинами тижня`} />
    </section>
  );
}
