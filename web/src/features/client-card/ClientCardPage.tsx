import { Trans, useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Client } from '@/shared/api/types';
import { BuyerWarning } from '@/shared/clients/BuyerWarning';
import { clientQuery, useChangeClient } from '@/shared/clients/api';
import { ClientForm } from '@/shared/clients/ClientForm';
import { employeesQuery } from '@/shared/directory/api';
import { formatDate } from '@/shared/lib/format';
import { useCan } from '@/shared/session/api';
import { Page, Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { AlikeSection } from './AlikeSection';
import { CardMenu } from './CardMenu';
import { CardNotes } from './CardNotes';
import { CardTabs } from './CardTabs';
import { GoneCard } from './GoneCard';
import classes from './ClientCard.module.css';

/** A client's card: names, phones, who answers, and the notes that can be changed here (S24). */
export function ClientCardPage() {
  const { clientId = '' } = useParams({ strict: false });
  const query = useQuery(clientQuery(Number(clientId)));
  return (
    <div className={classes.page}>
      {query.isError ? (
        <GoneCard error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <QueryView query={query}>{(client) => <Card client={client} />}</QueryView>
      )}
    </div>
  );
}

function Card({ client }: { readonly client: Client }) {
  const mayEdit = useCan('clients.edit');
  const since = formatDate(client.created_at);
  return (
    <Page
      isWide
      title={client.name}
      description={<Trans>Клієнт з {since}</Trans>}
      action={<CardMenu client={client} />}
    >
      <div className={classes.warning}>
        <BuyerWarning client={client} />
      </div>
      <div className={classes.columns}>
        <About client={client} readOnly={!mayEdit} />
        <section className={classes.main}>
          <CardTabs client={client} />
        </section>
      </div>
    </Page>
  );
}

/** Who the client is: what is changed in place, beside what was said and bought. */
function About({ client, readOnly }: ResponsibleProps) {
  const { mutateAsync } = useChangeClient(client.id);
  return (
    <div>
      <Section title={<Trans>Дані</Trans>}>
        <ClientForm client={client} readOnly={readOnly} onSave={mutateAsync} />
      </Section>
      <Section title={<Trans>Відповідальний</Trans>}>
        <Responsible client={client} readOnly={readOnly} />
      </Section>
      <AlikeSection client={client} />
      <CardNotes client={client} readOnly={readOnly} />
    </div>
  );
}

interface ResponsibleProps {
  readonly client: Client;
  readonly readOnly: boolean;
}

function Responsible({ client, readOnly }: ResponsibleProps) {
  const { t } = useLingui();
  const employees = useQuery(employeesQuery);
  const change = useChangeClient(client.id);
  const notifyError = useNotifyError();
  const chosen = client.responsible;
  const working = (employees.data?.items ?? []).filter(
    ({ id, is_active }) => is_active || id === chosen?.id,
  );
  return (
    <Select
      aria-label={t`Відповідальний за клієнта`}
      placeholder={t`Без відповідального`}
      maw="24rem"
      searchable
      clearable={!readOnly}
      readOnly={readOnly}
      data={working.map(({ id, full_name }) => ({ value: String(id), label: full_name }))}
      value={chosen === null ? null : String(chosen.id)}
      nothingFoundMessage={<Trans>Немає такого співробітника</Trans>}
      onChange={(id) =>
        change.mutate(
          { responsible_id: id === null ? null : Number(id) },
          { onError: notifyError },
        )
      }
    />
  );
}
