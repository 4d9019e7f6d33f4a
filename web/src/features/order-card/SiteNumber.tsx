import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { Order } from '@/shared/api/types';
import classes from './OrderCard.module.css';

/** How the sender numbers the order. */
export function SiteNumber({ order }: { readonly order: Order }) {
  if (order.external_id === '') return null;
  return (
    <dl className={classes.marks}>
      <Text component="dt" size="xs" c="dimmed">
        <Trans>Номер на сайті</Trans>
      </Text>
      <Text component="dd" size="xs">
        {order.external_id}
      </Text>
    </dl>
  );
}
