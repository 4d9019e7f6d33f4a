import { Trans } from '@lingui/react/macro';
import { Anchor, Button, Center, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconLock, IconTableImport } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '@/shared/session/api';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Page, Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { importsQuery } from './api';
import { ImportCard } from './ImportCard';
import { ImportWizard } from './ImportWizard';
import { SourceList } from './SourceList';
import classes from './Catalog.module.css';

/** Bringing goods in: the sources, and each time they were read. */
export function ImportsPage() {
  const allowed = useCan('catalog.import');
  return <div className={classes.scroll}>{allowed ? <Imports /> : <NotAllowed />}</div>;
}

function Imports() {
  const { report } = useSearch({ strict: false });
  const [asking, setAsking] = useState(false);
  const imports = useQuery(importsQuery);
  return (
    <>
      <div className={classes.back}>
        <Anchor component={Link} to="/products" size="sm">
          <Trans>← Усі товари</Trans>
        </Anchor>
      </div>
      <Page
        title={<Trans>Імпорт товарів</Trans>}
        description={<Trans>YML, CSV або Excel: з файлу чи за адресою, яку можна читати за розкладом</Trans>}
        action={
          <Button leftSection={<IconTableImport size={16} aria-hidden />} onClick={() => setAsking(true)}>
            <Trans>Новий імпорт</Trans>
          </Button>
        }
      >
        {asking && <ImportWizard onClose={() => setAsking(false)} />}
        <SourceList />
        <Section title={<Trans>Імпорти</Trans>}>
          <QueryView query={imports}>
            {({ items }) =>
              items.length === 0 ? (
                <Text c="dimmed">
                  <Trans>Ще нічого не імпортували.</Trans>
                </Text>
              ) : (
                <ul className={classes.list}>
                  {items.map((load) => (
                    <ImportCard key={load.id} load={load} open={load.id === report} />
                  ))}
                </ul>
              )
            }
          </QueryView>
        </Section>
      </Page>
    </>
  );
}

function NotAllowed() {
  return (
    <Center h="100%" p="lg">
      <EmptyState heading={1} icon={IconLock} title={<Trans>Сюди вам не можна</Trans>}>
        <Trans>Імпорт товарів відкриває роль із відповідним дозволом.</Trans>
      </EmptyState>
    </Center>
  );
}
