import { Trans } from '@lingui/react/macro';
import { Button, Center } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlugConnected, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LoadingLines } from '@/shared/ui/LoadingLines';
import { Page, Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { AddChannelDialog } from './AddChannelDialog';
import { channelsWithHealthQuery } from './api';
import { ChannelCard } from './ChannelCard';
import { ModuleSwitch } from './ModuleSwitch';

export function MessengersPage() {
  const channels = useQuery(channelsWithHealthQuery);
  const [adding, { open, close }] = useDisclosure(false);
  return (
    <Page
      title={<Trans>Месенджери</Trans>}
      description={<Trans>Звідки пишуть покупці та чи все з цим гаразд</Trans>}
      action={
        <Button leftSection={<IconPlus size={18} />} onClick={open}>
          <Trans>Додати канал</Trans>
        </Button>
      }
    >
      <Section title={<Trans>Чати</Trans>}>
        <ModuleSwitch />
      </Section>
      <QueryView query={channels} loading={<LoadingLines height={120} />}>
        {({ items }) =>
          items.length === 0 ? (
            <NoChannels />
          ) : (
            items.map((channel) => <ChannelCard key={channel.id} channel={channel} />)
          )
        }
      </QueryView>
      {adding && <AddChannelDialog onClose={close} />}
    </Page>
  );
}

function NoChannels() {
  return (
    <Center mih="40vh">
      <EmptyState icon={IconPlugConnected} title={<Trans>Каналів ще немає</Trans>}>
        <Trans>
          Додайте Telegram, Instagram, Messenger, Viber або чат на свій сайт, і повідомлення покупців
          з’являться в чатах.
        </Trans>
      </EmptyState>
    </Center>
  );
}
