import { Trans, useLingui } from '@lingui/react/macro';
import { Tabs, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMe } from '@/shared/session/api';
import { ChatsPart } from './ChatsPart';
import { Filters } from './Filters';
import { OrdersPart } from './OrdersPart';
import { ProductsPart } from './ProductsPart';
import {
  daysOf,
  parts,
  readStatisticsSearch,
  todayAt,
  toQuery,
  type Part,
  type StatisticsSearch,
} from './search';
import classes from './Statistics.module.css';

/** How the shop does: pictures first, a table behind each, and each figure opens its rows. */
export function StatisticsPage() {
  const search = readStatisticsSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const { company } = useMe();
  const days = daysOf(search, todayAt(company.time_zone, new Date()));
  const query = toQuery(search, days);
  const change = (next: StatisticsSearch) =>
    void navigate({ to: '/statistics', search: next, replace: true });
  const part = search.part ?? 'orders';
  return (
    <div className={classes.page}>
      <div className={classes.inner}>
        <Title order={1}>
          <Trans>Статистика</Trans>
        </Title>
        <PartTabs part={part} search={search} onChange={change} />
        <Filters search={search} days={days} onChange={change} />
        {part === 'orders' && <OrdersPart query={query} compare={search.compare === true} />}
        {part === 'products' && <ProductsPart query={query} />}
        {part === 'chats' && <ChatsPart query={query} compare={search.compare === true} />}
      </div>
    </div>
  );
}

interface PartTabsProps {
  readonly part: Part;
  readonly search: StatisticsSearch;
  readonly onChange: (search: StatisticsSearch) => void;
}

function PartTabs({ part, search, onChange }: PartTabsProps) {
  const { t } = useLingui();
  const names: Readonly<Record<Part, string>> = {
    orders: t`Замовлення`,
    products: t`Товари`,
    chats: t`Чати й відповіді`,
  };
  return (
    <Tabs
      value={part}
      onChange={(value) => onChange(readStatisticsSearch({ ...search, part: value }))}
    >
      <Tabs.List aria-label={t`Про що звіт`}>
        {parts.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {names[each]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
