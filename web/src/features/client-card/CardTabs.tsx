import { Trans } from '@lingui/react/macro';
import { Tabs } from '@mantine/core';
import type { Client } from '@/shared/api/types';
import { useCan } from '@/shared/session/api';
import { FilesTab } from './FilesTab';
import { HistoryTab } from './HistoryTab';
import { OrdersTab } from './OrdersTab';
import { TimelineTab } from './TimelineTab';
import classes from './ClientCard.module.css';

/** What was said and bought, files, and who changed what. */
export function CardTabs({ client }: { readonly client: Client }) {
  const seesOrders = useCan('orders.view');
  return (
    <Tabs defaultValue="timeline" keepMounted={false}>
      <Tabs.List mb="md" className={classes.tabs ?? ''}>
        <Tabs.Tab value="timeline">
          <Trans>Стрічка</Trans>
        </Tabs.Tab>
        {seesOrders && (
          <Tabs.Tab value="orders">
            <Trans>Замовлення</Trans>
          </Tabs.Tab>
        )}
        <Tabs.Tab value="files">
          <Trans>Файли</Trans>
        </Tabs.Tab>
        <Tabs.Tab value="history">
          <Trans>Історія</Trans>
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="timeline">
        <TimelineTab key={client.id} client={client} />
      </Tabs.Panel>
      {seesOrders && (
        <Tabs.Panel value="orders">
          <OrdersTab clientId={client.id} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="files">
        <FilesTab clientId={client.id} />
      </Tabs.Panel>
      <Tabs.Panel value="history">
        <HistoryTab clientId={client.id} />
      </Tabs.Panel>
    </Tabs>
  );
}
