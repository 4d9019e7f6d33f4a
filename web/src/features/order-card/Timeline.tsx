import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { OrderEntry } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { useWhy } from '@/shared/lib/useWhy';
import { Part } from '@/shared/orders/Parts';
import { useMoney } from '@/shared/session/useMoney';
import { OlderButton } from '@/shared/ui/OlderButton';
import { QueryView } from '@/shared/ui/QueryView';
import { timelineQuery } from './api';
import { useDeedNames, useFactNames } from './words';
import classes from './OrderCard.module.css';

/** Every change of the order with its author, the newest first. */
export function Timeline({ orderId }: { readonly orderId: number }) {
  const query = useInfiniteQuery(timelineQuery(orderId));
  return (
    <Part title={<Trans>Історія</Trans>}>
      <QueryView query={query}>
        {({ pages }) => (
          <ol className={classes.timeline}>
            {pages.flatMap(({ items }) => items).map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
      </QueryView>
      <OlderButton query={query} />
    </Part>
  );
}

function Entry({ entry }: { readonly entry: OrderEntry }) {
  const names = useFactNames();
  const deedOf = useDeedNames();
  const whyOf = useWhy();
  const told = Object.entries(entry.changes).flatMap(([name, [before, now]]) => {
    const title = names[name];
    return title === undefined ? [] : [{ name, title, before, now }];
  });
  return (
    <li className={classes.entry}>
      <Text size="sm" fw={500}>
        {entry.why === null ? deedOf(entry) : whyOf(entry.why)}
      </Text>
      <Text size="xs" c="dimmed">
        {entry.by?.name ?? <Trans>Система</Trans>} · {formatDateTime(entry.created_at)}
      </Text>
      {told.map(({ name, title, before, now }) => (
        <div key={name} className={classes.change}>
          <span className={classes.changeName}>{title}</span>
          <Values name={name} before={before} now={now} />
        </div>
      ))}
    </li>
  );
}

type Fact = OrderEntry['changes'][string][number] | undefined;

interface ValuesProps {
  readonly name: string;
  readonly before: Fact;
  readonly now: Fact;
}

/** Lists tell what went and what came; anything else what it was and what it is. */
function Values({ name, before, now }: ValuesProps) {
  const { money } = useMoney();
  const [was, is] = [asList(name, before, money), asList(name, now, money)];
  return (
    <span data-list={Array.isArray(now) || undefined} className={classes.values}>
      {was
        .filter((text) => !is.includes(text))
        .map((text) => (
          <del key={text} className={classes.was}>
            {text}
          </del>
        ))}
      {is
        .filter((text) => !was.includes(text))
        .map((text) => (
          <ins key={text} className={classes.is}>
            {text}
          </ins>
        ))}
    </span>
  );
}

type Tell = (amount: string) => string;

const sums = new Set(['total', 'discount', 'delivery.price', 'payment.cash_on_delivery', 'payment.paid']);

function asList(name: string, fact: Fact, money: Tell): readonly string[] {
  if (fact === undefined || fact === null || fact === '') return [];
  if (Array.isArray(fact)) return fact;
  const text = String(fact);
  return [sums.has(name) && !text.endsWith('%') ? money(text) : text];
}
