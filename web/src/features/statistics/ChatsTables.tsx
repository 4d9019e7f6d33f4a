import { useLingui } from '@lingui/react/macro';
import type { ChatsFigure, ChatsReport } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { formatShare, formatWait } from './amounts';
import { tableAddress } from './api';
import type { Asked } from './ChatsPart';
import { OpenRows } from './OpenRows';
import { Bars } from './Pictures';
import { ReportTable } from './ReportTable';
import type { ReportQuery } from './search';
import classes from './Statistics.module.css';

interface ChatsTablesProps {
  readonly report: ChatsReport;
  readonly query: ReportQuery;
  readonly onAsk: (asked: Asked) => void;
}

/** Conversations by channel and by person, and how each person answers. */
export function ChatsTables({ report, query, onAsk }: ChatsTablesProps) {
  const { t } = useLingui();
  return (
    <>
      <Answers report={report} query={query} onAsk={onAsk} />
      <div className={classes.pair}>
        <Conversion
          title={t`Чати → замовлення за каналами`}
          heading={t`Канал`}
          table="channels"
          query={query}
          onAsk={onAsk}
          kinds={report.channels.map(({ id, name, figure }) => ({
            name,
            figure,
            query: { ...query, channel: [id] },
          }))}
        />
        <Conversion
          title={t`Чати → замовлення за відповідальними`}
          heading={t`Відповідальний`}
          table="conversion"
          query={query}
          onAsk={onAsk}
          kinds={report.responsibles.map(({ id, name, figure }) => ({
            name: id === null ? t`Без відповідального` : name,
            figure,
            query: { ...query, responsible: [String(id ?? 'none')] },
          }))}
        />
      </div>
    </>
  );
}

function Answers({ report, query, onAsk }: ChatsTablesProps) {
  const { t } = useLingui();
  const isWorking = report.has_working_hours;
  const extra = isWorking ? [t`Медіана в робочий час`, t`9 з 10 у робочий час`] : [];
  return (
    <ReportTable
      title={t`Швидкість відповідей`}
      head={[
        t`Співробітник`,
        t`Відповідей`,
        t`Перша, медіана`,
        t`Медіана`,
        t`9 з 10 до`,
        ...extra,
      ]}
      rows={report.people.map(({ id, name, first, every }) => ({
        key: String(id),
        cells: [
          id === null ? t`З телефону магазину` : name,
          <OpenRows
            key="rows"
            onOpen={() =>
              onAsk({ kind: 'answered', query: { ...query, responsible: [String(id ?? 'none')] } })
            }
          >
            {formatNumber(every.count)}
          </OpenRows>,
          formatWait(first.median),
          formatWait(every.median),
          formatWait(every.p90),
          ...(isWorking ? [formatWait(every.working_median), formatWait(every.working_p90)] : []),
        ],
      }))}
      file={tableAddress('chats', query, 'answers')}
    >
      <Bars
        bars={report.people.map(({ id, name, every }) => ({
          key: String(id),
          name: id === null ? t`З телефону магазину` : name,
          value: every.median ?? 0,
          text: formatWait(every.median),
        }))}
      />
    </ReportTable>
  );
}

interface Kind {
  readonly name: string;
  readonly figure: ChatsFigure;
  readonly query: ReportQuery;
}

interface ConversionProps {
  readonly title: string;
  readonly heading: string;
  readonly table: string;
  readonly query: ReportQuery;
  readonly kinds: readonly Kind[];
  readonly onAsk: (asked: Asked) => void;
}

function Conversion({ title, heading, table, query, kinds, onAsk }: ConversionProps) {
  const { t } = useLingui();
  return (
    <ReportTable
      title={title}
      head={[heading, t`Нових чатів`, t`З замовленням`, t`Конверсія`]}
      rows={kinds.map(({ name, figure, query: own }) => ({
        key: name,
        cells: [
          name,
          <OpenRows key="begun" onOpen={() => onAsk({ kind: 'begun', query: own })}>
            {formatNumber(figure.chats)}
          </OpenRows>,
          <OpenRows key="ordered" onOpen={() => onAsk({ kind: 'ordered', query: own })}>
            {formatNumber(figure.ordered)}
          </OpenRows>,
          formatShare(figure.share),
        ],
      }))}
      file={tableAddress('chats', query, table)}
    >
      <Bars
        bars={kinds.map(({ name, figure }) => ({
          key: name,
          name,
          value: figure.share ?? 0,
          text: formatShare(figure.share),
        }))}
      />
    </ReportTable>
  );
}
