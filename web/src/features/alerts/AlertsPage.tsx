import { Trans } from '@lingui/react/macro';
import { Button, Center } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useCan, useMe } from '@/shared/session/api';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { AlertRow } from './AlertRow';
import { alertsQuery, useClearAlerts } from './api';
import type { AlertKind } from './events';
import { KindFilter } from './KindFilter';
import classes from './Alerts.module.css';

/** What went wrong in the company: one line for each error, until somebody clears the list. */
export function AlertsPage() {
  const allowed = useCan('alerts.view');
  return <div className={classes.scroll}>{allowed ? <Alerts /> : <NotAllowed />}</div>;
}

function Alerts() {
  const { language, company } = useMe();
  const [kind, setKind] = useState<AlertKind | null>(null);
  const alerts = useInfiniteQuery(alertsQuery({ language, kind }));
  const first = alerts.data?.pages[0];
  return (
    <Page
      title={<Trans>Системні повідомлення</Trans>}
      description={
        <Trans>
          Що пішло не так і де це виправити. Однакові помилки зібрано в один рядок; що не повторюється
          90 днів, зникає саме.
        </Trans>
      }
      action={(first?.total ?? 0) > 0 && !company.is_suspended && <ClearButton />}
    >
      {first !== undefined && first.kinds.length > 1 && (
        <KindFilter kinds={first.kinds} total={first.total} value={kind} onChange={setKind} />
      )}
      <QueryView query={alerts}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <AllIsWell />
          ) : (
            <ul className={classes.list}>
              {items.map((alert) => (
                <AlertRow key={alert.id} alert={alert} />
              ))}
            </ul>
          );
        }}
      </QueryView>
      {alerts.hasNextPage && (
        <Center mt="md">
          <Button
            variant="default"
            loading={alerts.isFetchingNextPage}
            onClick={() => void alerts.fetchNextPage()}
          >
            <Trans>Показати ще</Trans>
          </Button>
        </Center>
      )}
    </Page>
  );
}

function ClearButton() {
  const clearing = useClearAlerts();
  return (
    <Button variant="default" loading={clearing.isPending} onClick={() => clearing.mutate()}>
      <Trans>Очистити</Trans>
    </Button>
  );
}

function AllIsWell() {
  return (
    <Center py="xl">
      <EmptyState icon={IconCircleCheck} title={<Trans>Помилок немає</Trans>}>
        <Trans>Якщо щось піде не так, тут з’явиться рядок, а вгорі — знак оклику.</Trans>
      </EmptyState>
    </Center>
  );
}

function NotAllowed() {
  return (
    <Center h="100%" p="lg">
      <EmptyState heading={1} icon={IconLock} title={<Trans>Сюди вам не можна</Trans>}>
        <Trans>Системні повідомлення відкриває роль із відповідним дозволом.</Trans>
      </EmptyState>
    </Center>
  );
}
