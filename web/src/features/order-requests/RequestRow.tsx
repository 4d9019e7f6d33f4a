import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { OrderRequest } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useRestore } from './api';
import { DiscardButton } from './DiscardButton';
import classes from './OrderRequest.module.css';

/** One order of a site: whose it is, what is wrong, where and when it came from, what to do. */
export function RequestRow({ request }: { readonly request: OrderRequest }) {
  const { t } = useLingui();
  const { texts, lines, sender, received_at, problems } = request;
  const buyer = [texts.bayer_name, texts.phone].filter((text) => text?.trim()).join(', ');
  const goods = lines.map(({ name, product_id }) => name || product_id).filter(Boolean).join(', ');
  const who = buyer === '' ? t`Без імені й телефону` : buyer;
  return (
    <li className={classes.request}>
      <div className={classes.words}>
        <Text fw={600}>{who}</Text>
        {goods !== '' && <Text size="sm">{goods}</Text>}
        {request.state === 'failed' && (
          <ul className={`${classes.problems ?? ''} ${classes.told ?? ''}`}>
            {problems.map(({ field, text }) => (
              <li key={`${field} ${text}`}>{text}</li>
            ))}
          </ul>
        )}
        <Text size="sm" c="dimmed">
          {[sender, texts.site, formatDateTime(received_at)].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Deeds request={request} who={who} />
    </li>
  );
}

interface DeedsProps {
  readonly request: OrderRequest;
  readonly who: string;
}

function Deeds({ request: { id, state, order_id, order_number }, who }: DeedsProps) {
  const { t } = useLingui();
  if (state === 'failed') {
    return (
      <div className={classes.deeds}>
        <DiscardButton id={id} label={t`Це не замовлення: ${who}`} />
        <Button
          component={Link}
          to={`/order-requests/${id}`}
          variant="light"
          size="xs"
          aria-label={t`Виправити й прийняти: ${who}`}
        >
          <Trans>Виправити й прийняти</Trans>
        </Button>
      </div>
    );
  }
  if (state === 'discarded') return <RestoreButton id={id} who={who} />;
  if (order_number === null) return null;
  return (
    <Button component={Link} to={`/orders/${String(order_id)}`} variant="light" size="xs">
      <Trans>Замовлення № {order_number}</Trans>
    </Button>
  );
}

function RestoreButton({ id, who }: { readonly id: number; readonly who: string }) {
  const { t } = useLingui();
  const restoring = useRestore();
  const onError = useNotifyError();
  return (
    <Button
      variant="default"
      size="xs"
      aria-label={t`Повернути: ${who}`}
      loading={restoring.isPending}
      onClick={() => restoring.mutate(id, { onError })}
    >
      <Trans>Повернути</Trans>
    </Button>
  );
}
