import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { ChatsReport } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { QueryView } from '@/shared/ui/QueryView';
import { formatShare, formatWait } from './amounts';
import { chatsReportQuery, type RowKind } from './api';
import { ChatsTables } from './ChatsTables';
import { Figure } from './Figures';
import { OpenRows } from './OpenRows';
import { Week } from './Pictures';
import { RowsDrawer } from './RowsDrawer';
import type { ReportQuery } from './search';
import classes from './Statistics.module.css';

const DaysChart = lazy(async () => {
  const { DaysChart } = await import('./DaysChart');
  return { default: DaysChart };
});

export interface Asked {
  readonly kind: RowKind;
  readonly query: ReportQuery;
}

interface ChatsPartProps {
  readonly query: ReportQuery;
  readonly compare: boolean;
}

/** Who wrote, what came of it, and how long they waited. */
export function ChatsPart({ query, compare }: ChatsPartProps) {
  const report = useQuery(chatsReportQuery(query, compare));
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <QueryView query={report}>
      {(data) => (
        <div className={classes.part} aria-busy={report.isPlaceholderData}>
          <ChatsFigures report={data} query={query} onAsk={setAsked} />
          <Begun report={data} />
          <ChatsTables report={data} query={query} onAsk={setAsked} />
          <Requests report={data} />
          {asked !== null && <RowsDrawer asked={asked} onClose={() => setAsked(null)} />}
        </div>
      )}
    </QueryView>
  );
}

interface ChatsFiguresProps {
  readonly report: ChatsReport;
  readonly query: ReportQuery;
  readonly onAsk: (asked: Asked) => void;
}

function ChatsFigures({ report, query, onAsk }: ChatsFiguresProps) {
  const { total, first, every, before } = report;
  const open = (kind: RowKind, count: number) => (
    <OpenRows onOpen={() => onAsk({ kind, query })}>{formatNumber(count)}</OpenRows>
  );
  const [firstMost, everyMost] = [formatWait(first.p90), formatWait(every.p90)];
  return (
    <div className={classes.figures}>
      <Figure
        name={<Trans>Нових чатів</Trans>}
        value={open('begun', total.chats)}
        now={total.chats}
        before={before?.total.chats}
      />
      <Figure
        name={<Trans>Дійшли до замовлення</Trans>}
        value={open('ordered', total.ordered)}
        note={formatShare(total.share)}
        now={total.ordered}
        before={before?.total.ordered}
      />
      <Figure
        name={<Trans>Перша відповідь, медіана</Trans>}
        value={formatWait(first.median)}
        note={<Trans>9 з 10 — до {firstMost}</Trans>}
        now={first.median}
        before={before?.first.median}
      />
      <Figure
        name={<Trans>Будь-яка відповідь, медіана</Trans>}
        value={formatWait(every.median)}
        note={<Trans>9 з 10 — до {everyMost}</Trans>}
        now={every.median}
        before={before?.every.median}
      />
    </div>
  );
}

function Begun({ report }: { readonly report: ChatsReport }) {
  const { t } = useLingui();
  if (report.total.chats === 0) return null;
  return (
    <section className={classes.card}>
      <h2 className={classes.title}>
        <Trans>Нові чати за днями</Trans>
      </h2>
      <Suspense fallback={<div className={classes.waiting} />}>
        <DaysChart
          days={report.days.map(({ day, chats }) => ({ day, value: chats }))}
          name={t`Нових чатів`}
          beforeName={t`Попередній період`}
          label={t`Нові чати за днями`}
        />
      </Suspense>
    </section>
  );
}

function Requests({ report }: { readonly report: ChatsReport }) {
  const { t } = useLingui();
  if (report.hours.length === 0) return null;
  return (
    <section className={classes.card}>
      <h2 className={classes.title}>
        <Trans>Коли пишуть</Trans>
      </h2>
      <Week hours={report.hours} label={t`Звернення за годинами тижня`} />
    </section>
  );
}
