import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, PasswordInput, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { isApiError } from '@/shared/api/errors';
import type { DeliveryAccount } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useConnect, useDisconnect } from './api';

interface ConnectionProps {
  readonly account: DeliveryAccount;
  /** A key was accepted. */
  readonly onKey: () => void;
}

/** Whether there is a key, and the place for one. */
export function Connection({ account, onKey }: ConnectionProps) {
  const { sender_name: sender } = account;
  return (
    <>
      {account.is_key_refused && (
        <Alert color="red" variant="light" mb="sm" icon={<IconAlertTriangle size={18} />}>
          <Trans>Нова пошта більше не приймає ключ. Вставте новий, відстеження продовжиться.</Trans>
        </Alert>
      )}
      {account.is_connected ? (
        <Group justify="space-between">
          <Group gap="xs">
            <IconCircleCheck size={18} color="var(--mantine-color-teal-text)" />
            <Text>
              <Trans>Підключено: {sender}</Trans>
            </Text>
          </Group>
          <DisconnectButton />
        </Group>
      ) : (
        <Text c="dimmed" size="sm">
          <Trans>
            Ключ API є в кабінеті Нової пошти: Налаштування → Безпека. Без ключа все працює
            вручну: місто, відділення й номер ТТН вписують самі.
          </Trans>
        </Text>
      )}
      <KeyForm isFirst={!account.is_connected} onKey={onKey} />
    </>
  );
}

function KeyForm({ isFirst, onKey }: { readonly isFirst: boolean; readonly onKey: () => void }) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const [key, setKey] = useState('');
  const connecting = useConnect();
  const { error } = connecting;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (key.trim() === '') return;
    const onSuccess = () => {
      setKey('');
      onKey();
    };
    connecting.mutate(key, { onSuccess });
  };
  return (
    <form onSubmit={save} noValidate>
      <Group align="flex-start" gap="sm" mt="sm">
        <PasswordInput
          flex="1 1 14rem"
          maw="28rem"
          autoComplete="off"
          aria-label={t`Ключ API Нової пошти`}
          placeholder={isFirst ? t`Ключ API` : t`Новий ключ API`}
          value={key}
          error={isApiError(error) ? (error.fields.api_key ?? errorText(error)) : null}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
        <Button type="submit" variant={isFirst ? 'filled' : 'default'} loading={connecting.isPending}>
          {isFirst ? <Trans>Підключити</Trans> : <Trans>Замінити ключ</Trans>}
        </Button>
      </Group>
    </form>
  );
}

function DisconnectButton() {
  const [isAsking, setAsking] = useState(false);
  const disconnecting = useDisconnect();
  const notifyError = useNotifyError();
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="subtle" color="red" size="xs" onClick={() => setAsking(true)}>
        <Trans>Відключити</Trans>
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={<Trans>Відключити Нову пошту?</Trans>}
          action={<Trans>Відключити</Trans>}
          busy={disconnecting.isPending}
          onConfirm={() => disconnecting.mutate(undefined, { onSuccess: close, onError: notifyError })}
          onClose={close}
        >
          <Trans>Ключ і відправника буде забуто, посилки більше не відстежуватимуться.</Trans>
        </ConfirmDialog>
      )}
    </>
  );
}
