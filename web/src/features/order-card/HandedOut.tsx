import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Order } from '@/shared/api/types';
import { useWhy } from '@/shared/lib/useWhy';
import { timelineQuery } from './api';
import classes from './OrderCard.module.css';

/** Why the rule has given the order to its responsible; nothing where a person has. */
export function HandedOut({ order }: { readonly order: Order }) {
  const whyOf = useWhy();
  // The history below asks for the same page.
  const { data } = useInfiniteQuery(timelineQuery(order.id));
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  const last = entries.find(({ changes }) => 'responsible' in changes);
  const { responsible } = order;
  if (responsible === null || !last?.why) return null;
  return (
    <Text size="sm" c="dimmed" className={classes.origin ?? ''}>
      {responsible.name} · {whyOf(last.why)}
    </Text>
  );
}
