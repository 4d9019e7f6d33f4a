import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Page, Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { accountQuery } from './api';
import { Connection } from './Connection';
import { RulesTable } from './RulesTable';
import { SenderForm } from './SenderForm';

/** Адміністрування → Доставка. */
export function DeliveryPage() {
  const account = useQuery(accountQuery);
  // Another key may have other senders: what the form has of the former one is worth nothing.
  const [keys, setKeys] = useState(0);
  return (
    <Page
      title={<Trans>Доставка</Trans>}
      description={<Trans>Нова пошта: ТТН з картки замовлення, етикетки й відстеження посилок</Trans>}
    >
      <QueryView query={account}>
        {(data) => (
          <>
            <Section title={<Trans>Підключення</Trans>}>
              <Connection account={data} onKey={() => setKeys(keys + 1)} />
            </Section>
            {data.is_connected && (
              <>
                <Section title={<Trans>Відправник і типова посилка</Trans>}>
                  <SenderForm key={keys} account={data} />
                </Section>
                <Section title={<Trans>Коли посилка рухається</Trans>}>
                  <RulesTable />
                </Section>
              </>
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}
