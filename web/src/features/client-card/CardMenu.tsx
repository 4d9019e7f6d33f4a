import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Menu, Textarea } from '@mantine/core';
import { IconBan, IconDots, IconShieldLock, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import type { Client } from '@/shared/api/types';
import { useCan } from '@/shared/session/api';
import { Dialog } from '@/shared/ui/Dialog';
import { notifyUndo } from '@/shared/ui/notifyUndo';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useBlacklist, useDeleteClient, useRestoreClient } from './api';
import { PersonalData } from './lazyParts';

/** What is done to a card as a whole: the black list, the person's data, deleting. */
export function CardMenu({ client }: { readonly client: Client }) {
  const { t } = useLingui();
  const mayEdit = useCan('clients.edit');
  const mayDelete = useCan('clients.delete');
  const mayErase = useCan('clients.personal_data');
  const [blaming, setBlaming] = useState(false);
  const [answering, setAnswering] = useState(false);
  const blacklist = useBlacklist(client.id);
  const notifyError = useNotifyError();
  const remove = useRemoving(client);
  if (!mayEdit && !mayDelete && !mayErase) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t`Дії з карткою`}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayEdit && (
            <Menu.Item
              leftSection={<IconBan size={16} aria-hidden />}
              onClick={() =>
                client.blacklist === null
                  ? setBlaming(true)
                  : blacklist.mutate(null, { onError: notifyError })
              }
            >
              {client.blacklist === null ? (
                <Trans>Додати до чорного списку</Trans>
              ) : (
                <Trans>Прибрати з чорного списку</Trans>
              )}
            </Menu.Item>
          )}
          {mayErase && (
            <Menu.Item
              leftSection={<IconShieldLock size={16} aria-hidden />}
              onClick={() => setAnswering(true)}
            >
              <Trans>Персональні дані</Trans>
            </Menu.Item>
          )}
          {mayDelete && (
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => void remove()}
            >
              <Trans>Видалити картку</Trans>
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {answering && (
        <Suspense fallback={null}>
          <PersonalData client={client} onClose={() => setAnswering(false)} />
        </Suspense>
      )}
      {blaming && <BlacklistDialog client={client} onClose={() => setBlaming(false)} />}
    </>
  );
}

/** Deletes at once and offers the way back. */
function useRemoving({ id, name }: Client) {
  const navigate = useNavigate();
  const deleting = useDeleteClient(id);
  const restoring = useRestoreClient(id);
  const notifyError = useNotifyError();
  return async () => {
    try {
      await deleting.mutateAsync();
    } catch (error) {
      notifyError(error);
      return;
    }
    void navigate({ to: '/clients' });
    notifyUndo(
      <Trans>Картку «{name}» видалено. Чати, замовлення й нотатки залишилися.</Trans>,
      () => {
        restoring.mutateAsync().catch(notifyError);
      },
    );
  };
}

interface BlacklistDialogProps {
  readonly client: Client;
  readonly onClose: () => void;
}

function BlacklistDialog({ client, onClose }: BlacklistDialogProps) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const [reason, setReason] = useState('');
  const blacklist = useBlacklist(client.id);
  const { name } = client;
  return (
    <Dialog onClose={onClose} title={<Trans>Чорний список: {name}</Trans>}>
      <Textarea
        label={t`Причина`}
        placeholder={t`Двічі не забрав посилку`}
        data-autofocus
        autosize
        minRows={2}
        maxLength={300}
        value={reason}
        error={blacklist.error && errorText(blacklist.error)}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          <Trans>Скасувати</Trans>
        </Button>
        <Button
          color="red"
          disabled={reason.trim() === ''}
          loading={blacklist.isPending}
          onClick={() => blacklist.mutate(reason, { onSuccess: onClose })}
        >
          <Trans>Додати</Trans>
        </Button>
      </Group>
    </Dialog>
  );
}
