import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Page, Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { apiKeysQuery } from './api';
import { KeyRow } from './KeyRow';
import { NewKey } from './NewKey';
import classes from './ApiKeys.module.css';

/** Keys for sites and programs: made here, shown once, revoked here. */
export function ApiKeysPage() {
  const keys = useQuery(apiKeysQuery);
  return (
    <Page
      title={<Trans>Ключі API</Trans>}
      description={<Trans>Ними сайти й програми передають замовлення та читають дані</Trans>}
    >
      <Section title={<Trans>Новий ключ</Trans>}>
        <NewKey />
      </Section>
      <QueryView query={keys}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">
              <Trans>Ключів ще немає. Створіть перший і вставте його на сайт.</Trans>
            </Text>
          ) : (
            <ul className={classes.list}>
              {items.map((row) => (
                <KeyRow key={row.id} row={row} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}
