import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDeviceMobile } from '@tabler/icons-react';
import type { PushDevice } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { readOwnDevice } from '@/shared/push/ownDevice';
import { useMe } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useForgetDevice, useTestCall } from './api';
import classes from './Notices.module.css';

/** Where the employee is called, with a way to try it and to stop it. */
export function DeviceList({ devices }: { readonly devices: readonly PushDevice[] }) {
  const me = useMe();
  const test = useTestCall();
  const notifyError = useNotifyError();
  if (devices.length === 0) return null;
  const own = readOwnDevice(me.id)?.subscriptionId;
  const handleTest = () =>
    test.mutate(undefined, {
      onSuccess: ({ devices: count }) =>
        notifications.show({
          message: (
            <Plural
              value={count}
              one="Сповіщення надіслано на # пристрій"
              few="Сповіщення надіслано на # пристрої"
              many="Сповіщення надіслано на # пристроїв"
              other="Сповіщення надіслано на # пристрою"
            />
          ),
        }),
      onError: notifyError,
    });
  return (
    <div>
      <Group justify="space-between">
        <Title order={3}>
          <Trans>Пристрої</Trans>
        </Title>
        <Button variant="default" size="xs" loading={test.isPending} onClick={handleTest}>
          <Trans>Надіслати пробне</Trans>
        </Button>
      </Group>
      {devices.map((device) => (
        <DeviceRow key={device.id} device={device} isOwn={device.id === own} />
      ))}
    </div>
  );
}

interface DeviceRowProps {
  readonly device: PushDevice;
  readonly isOwn: boolean;
}

function DeviceRow({ device, isOwn }: DeviceRowProps) {
  const { t } = useLingui();
  const forget = useForgetDevice();
  const notifyError = useNotifyError();
  const name = device.device || t`Невідомий пристрій`;
  return (
    <div className={classes.device}>
      <IconDeviceMobile size={20} stroke={1.6} aria-hidden />
      <div className={classes.grow}>
        <Text>{name}</Text>
        <Text size="sm" c="dimmed">
          <Trans>увімкнено {formatDateTime(device.created_at)}</Trans>
        </Text>
      </div>
      {isOwn ? (
        <Badge variant="light">
          <Trans>Цей пристрій</Trans>
        </Badge>
      ) : (
        <Button
          variant="subtle"
          color="red"
          size="xs"
          loading={forget.isPending}
          onClick={() => forget.mutate(device.id, { onError: notifyError })}
          aria-label={t`Вимкнути сповіщення: ${name}`}
        >
          <Trans>Вимкнути</Trans>
        </Button>
      )}
    </div>
  );
}
