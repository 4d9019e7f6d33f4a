import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Checkbox, Group, List, Text, Title } from '@mantine/core';
import { IconDownload, IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Client, PersonalDataHeld } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { Dialog } from '@/shared/ui/Dialog';
import { useErrorText } from '@/shared/ui/useErrorText';
import { QueryView } from '@/shared/ui/QueryView';
import { personalDataQuery, useErasure } from './api';

interface PersonalDataProps {
  readonly client: Client;
  readonly onClose: () => void;
}

/** A person's two requests: give me all that you hold on me, and forget me. */
export function PersonalData({ client, onClose }: PersonalDataProps) {
  const query = useQuery(personalDataQuery(client.id));
  const { company } = useMe();
  const { name } = client;
  return (
    <Dialog onClose={onClose} title={<Trans>Персональні дані: {name}</Trans>}>
      <QueryView query={query}>
        {(held) => (
          <>
            <Taking clientId={client.id} held={held} />
            {!company.is_suspended && <Erasing clientId={client.id} held={held} />}
          </>
        )}
      </QueryView>
    </Dialog>
  );
}

interface HeldProps {
  readonly clientId: number;
  readonly held: PersonalDataHeld;
}

function Taking({ clientId, held }: HeldProps) {
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        <Trans>Що зберігається</Trans>
      </Title>
      <List size="sm" mb="sm">
        <List.Item>
          <Trans>картка з телефонами, адресами й історією змін</Trans>
        </List.Item>
        <List.Item>
          <Plural
            value={held.messages}
            one="# повідомлення"
            few="# повідомлення"
            many="# повідомлень"
            other="# повідомлення"
          />{' '}
          <Plural
            value={held.chats}
            one="у # чаті"
            few="у # чатах"
            many="у # чатах"
            other="у # чату"
          />
        </List.Item>
        <List.Item>
          <Plural value={held.orders} one="# замовлення" few="# замовлення" many="# замовлень" other="# замовлення" />
        </List.Item>
        <List.Item>
          <Plural value={held.notes} one="# нотатка" few="# нотатки" many="# нотаток" other="# нотатки" />
          {', '}
          <Plural value={held.files} one="# файл" few="# файли" many="# файлів" other="# файлу" />
        </List.Item>
      </List>
      <Button
        component="a"
        href={`/api/v1/clients/${clientId}/personal-data/archive`}
        download
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        <Trans>Завантажити все архівом</Trans>
      </Button>
    </section>
  );
}

function Erasing({ clientId, held }: HeldProps) {
  const numbers = held.unfinished.map((number) => `№ ${number}`).join(', ');
  return (
    <section>
      <Title order={3} size="h5" mt="lg" mb="xs">
        <Trans>Стерти назавжди</Trans>
      </Title>
      {held.unfinished.length > 0 ? (
        <Alert color="yellow" icon={<IconLock size={18} aria-hidden />}>
          <Trans>
            Стерти ще не можна: є незавершені замовлення ({numbers}). Без телефону й адреси їх не
            доставити. Завершіть або скасуйте їх.
          </Trans>
        </Alert>
      ) : (
        <ErasingForm clientId={clientId} />
      )}
    </section>
  );
}

function ErasingForm({ clientId }: { readonly clientId: number }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const erasure = useErasure(clientId);
  const [isSure, setSure] = useState(false);
  return (
    <>
      <Text size="sm" mb="xs">
        <Trans>
          Зникнуть: ім’я, телефони, адреси, нотатки й файли, усе листування в чатах, ім’я й нік у
          месенджерах, сліди в пошуку та журналі, неприйняті заявки з тим самим телефоном. Готові
          архіви й таблиці з даними клієнтів теж видаляться: підготуйте їх наново.
        </Trans>
      </Text>
      <Text size="sm" mb="xs">
        <Trans>
          Залишаться: замовлення без імені, телефону й адреси — номери, товари, суми й оплати
          потрібні для обліку. Якщо людина напише знову, це буде новий контакт.
        </Trans>
      </Text>
      <Checkbox
        my="md"
        checked={isSure}
        onChange={(event) => setSure(event.currentTarget.checked)}
        label={t`Розумію, що повернути дані буде неможливо`}
      />
      {erasure.error && (
        <Text size="sm" c="red" role="alert" mb="xs">
          {errorText(erasure.error)}
        </Text>
      )}
      <Group justify="flex-end">
        <Button
          color="red"
          disabled={!isSure}
          loading={erasure.isPending}
          onClick={() =>
            erasure.mutate(undefined, { onSuccess: () => void navigate({ to: '/clients' }) })
          }
        >
          <Trans>Стерти дані</Trans>
        </Button>
      </Group>
    </>
  );
}
