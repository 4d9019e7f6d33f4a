import '@mantine/charts/styles.css';
import { AreaChart } from '@mantine/charts';
import { formatDate, formatNumber } from '@/shared/lib/format';

export interface DayValue {
  readonly day: string;
  readonly value: number;
  readonly before?: number;
}

interface DaysChartProps {
  readonly days: readonly DayValue[];
  readonly name: string;
  readonly beforeName: string;
  /** What the picture shows, for those who do not see it; the table beneath says the same. */
  readonly label: string;
  readonly format?: (value: number) => string;
}

/** A value day by day, with the days before as a dashed line. */
export function DaysChart({ days, name, beforeName, label, format }: DaysChartProps) {
  const hasBefore = days.some(({ before }) => before !== undefined);
  const now = { name: 'value', label: name, color: 'pine.6' };
  const before = { name: 'before', label: beforeName, color: 'gray.6', strokeDasharray: '5 5' };
  return (
    <div role="img" aria-label={label}>
      <AreaChart
        h={240}
        data={days.map((each) => ({ ...each, day: formatDate(each.day) }))}
        dataKey="day"
        series={hasBefore ? [now, before] : [now]}
        curveType="monotone"
        fillOpacity={0.15}
        withDots={days.length < 3}
        withLegend={hasBefore}
        gridAxis="x"
        tickLine="none"
        valueFormatter={format ?? formatNumber}
        xAxisProps={{ minTickGap: 32 }}
        yAxisProps={{ width: 64, tickFormatter: formatNumber, allowDecimals: false }}
        areaProps={{ isAnimationActive: false }}
      />
    </div>
  );
}
