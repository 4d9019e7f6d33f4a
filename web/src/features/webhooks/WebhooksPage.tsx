import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Page, Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { webhooksQuery } from './api';
import { NewWebhook } from './NewWebhook';
import { WebhookRow } from './WebhookRow';
import classes from './Webhooks.module.css';

/** Addresses of sites and programs that are told what happens at the shop. */
export function WebhooksPage() {
  const webhooks = useQuery(webhooksQuery);
  return (
    <Page
      title={<Trans>Вебхуки</Trans>}
      description={<Trans>Kramar сам повідомляє ваш сайт чи програму про те, що сталося</Trans>}
    >
      <Section title={<Trans>Новий вебхук</Trans>}>
        <NewWebhook />
      </Section>
      <QueryView query={webhooks}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">
              <Trans>Вебхуків ще немає. Вкажіть адресу, яка приймає події.</Trans>
            </Text>
          ) : (
            <ul className={classes.list}>
              {items.map((row) => (
                <WebhookRow key={row.id} row={row} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}
