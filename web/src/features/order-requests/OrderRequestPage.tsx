import { Trans } from '@lingui/react/macro';
import { Button, Center } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { AcceptedOrder, OrderRequest } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { useCan } from '@/shared/session/api';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { orderRequestQuery } from './api';
import { MendForm } from './MendForm';
import { NotAllowed } from './NotAllowed';
import classes from './OrderRequest.module.css';

/** «Виправити й прийняти»: what a site sent, what is wrong with it, and the way to an order. */
export function OrderRequestPage() {
  const allowed = useCan('orders.create');
  const { requestId } = useParams({ strict: false });
  return (
    <div className={classes.scroll}>
      {allowed ? <Request id={Number(requestId)} /> : <NotAllowed />}
    </div>
  );
}

function Request({ id }: { readonly id: number }) {
  const request = useQuery(orderRequestQuery(id));
  const [accepted, setAccepted] = useState<AcceptedOrder | null>(null);
  return (
    <Page
      title={<Trans>Виправити й прийняти</Trans>}
      description={request.data !== undefined && <Origin request={request.data} />}
      action={
        <Button component={Link} to="/order-requests" variant="default">
          <Trans>Усі заявки</Trans>
        </Button>
      }
    >
      {accepted === null ? (
        <QueryView query={request}>
          {(shown) =>
            shown.state === 'failed' ? (
              <MendForm key={shown.id} request={shown} onAccept={setAccepted} />
            ) : (
              <Settled />
            )
          }
        </QueryView>
      ) : (
        <Accepted number={accepted.number} />
      )}
    </Page>
  );
}

function Origin({ request }: { readonly request: OrderRequest }) {
  const when = formatDateTime(request.received_at);
  const { sender } = request;
  return sender === '' ? (
    <Trans>Замовлення з сайту, {when}</Trans>
  ) : (
    <Trans>
      Замовлення з сайту, ключ «{sender}», {when}
    </Trans>
  );
}

function Accepted({ number }: { readonly number: number }) {
  return (
    <Center py="xl">
      <EmptyState
        icon={IconCircleCheck}
        title={<Trans>Замовлення № {number} прийнято</Trans>}
        action={
          <Button component={Link} to="/orders" variant="light">
            <Trans>До замовлень</Trans>
          </Button>
        }
      />
    </Center>
  );
}

function Settled() {
  return (
    <Center py="xl">
      <EmptyState icon={IconCircleCheck} title={<Trans>Тут уже все вирішено</Trans>}>
        <Trans>Це замовлення прийнято або відхилено раніше.</Trans>
      </EmptyState>
    </Center>
  );
}
