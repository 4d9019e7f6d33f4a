import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Center, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconInbox } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCan } from '@/shared/session/api';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { orderRequestsQuery } from './api';
import { requestStates, type RequestState } from './families';
import { NotAllowed } from './NotAllowed';
import { RequestRow } from './RequestRow';
import classes from './OrderRequest.module.css';

/** What sites sent and could not become an order by itself, and what has become of it. */
export function OrderRequestsPage() {
  const allowed = useCan('orders.create');
  return <div className={classes.scroll}>{allowed ? <Requests /> : <NotAllowed />}</div>;
}

function Requests() {
  const search: { readonly requests?: unknown } = useSearch({ strict: false });
  const state = requestStates.find((each) => each === search.requests) ?? 'failed';
  const requests = useInfiniteQuery(orderRequestsQuery(state));
  return (
    <Page
      title={<Trans>Заявки із сайтів</Trans>}
      description={
        <Trans>Що надіслали сайти. Заявки з помилками чекають, доки їх виправлять і приймуть.</Trans>
      }
    >
      <States value={state} />
      <QueryView query={requests}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <NoRequests state={state} />;
          return (
            <ul className={classes.list}>
              {items.map((request) => (
                <RequestRow key={request.id} request={request} />
              ))}
            </ul>
          );
        }}
      </QueryView>
      {requests.hasNextPage && (
        <Center mt="md">
          <Button
            variant="default"
            loading={requests.isFetchingNextPage}
            onClick={() => void requests.fetchNextPage()}
          >
            <Trans>Показати ще</Trans>
          </Button>
        </Center>
      )}
    </Page>
  );
}

function States({ value }: { readonly value: RequestState }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const data = [
    { value: 'failed', label: t`Чекають` },
    { value: 'accepted', label: t`Прийняті` },
    { value: 'discarded', label: t`Відхилені` },
  ] as const;
  return (
    <SegmentedControl
      mb="md"
      aria-label={t`Стан заявки`}
      data={[...data]}
      value={value}
      onChange={(state) =>
        void navigate({
          to: '/order-requests',
          search: state === 'failed' ? {} : { requests: state },
          replace: true,
        })
      }
    />
  );
}

function NoRequests({ state }: { readonly state: RequestState }) {
  return (
    <Center py="xl">
      {state === 'failed' ? (
        <EmptyState icon={IconCircleCheck} title={<Trans>Ніщо не чекає</Trans>}>
          <Trans>
            Замовлення із сайтів приймаються самі. Якщо в якомусь буде помилка, воно чекатиме тут.
          </Trans>
        </EmptyState>
      ) : (
        <EmptyState icon={IconInbox} title={<Trans>Таких заявок немає</Trans>} />
      )}
    </Center>
  );
}
