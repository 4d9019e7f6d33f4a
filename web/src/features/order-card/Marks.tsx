import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { Order } from '@/shared/api/types';
import classes from './OrderCard.module.css';

/** By which advertisement the buyer came, and how the sender numbers the order. */
export function Marks({ order }: { readonly order: Order }) {
  const marks = Object.entries(order.utm);
  if (marks.length === 0 && order.external_id === '') return null;
  return (
    <dl className={classes.marks}>
      {order.external_id !== '' && (
        <>
          <Text component="dt" size="xs" c="dimmed">
            <Trans>Номер на сайті</Trans>
          </Text>
          <Text component="dd" size="xs">
            {order.external_id}
          </Text>
        </>
      )}
      {marks.map(([word, value]) => (
        <Mark key={word} word={word} value={value} />
      ))}
    </dl>
  );
}

function Mark({ word, value }: { readonly word: string; readonly value: string }) {
  return (
    <>
      <Text component="dt" size="xs" c="dimmed">
        utm_{word}
      </Text>
      <Text component="dd" size="xs">
        {value}
      </Text>
    </>
  );
}
