import { Trans } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPhoneCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Chat } from '@/shared/api/types';
import { formatPhone } from '@/shared/lib/phone';
import { useCan } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { probableClientsQuery, useLink, useLinkNew } from './api';
import classes from './ClientBlock.module.css';

/** Whose the number is that the messenger has verified; nothing where it told none. */
export function VerifiedPhone({ chat }: { readonly chat: Chat }) {
  const { data } = useQuery(probableClientsQuery(chat));
  const linking = useLink(chat.id);
  const making = useLinkNew(chat.id);
  const notifyError = useNotifyError();
  const seesPhones = useCan('clients.see_full_phones');
  if (data === undefined || data.phone === '') return null;
  const { phone, items } = data;
  const shown = formatPhone(phone);
  const isBusy = linking.isPending || making.isPending;
  return (
    <Stack gap={6} className={classes.verified}>
      <Group gap={6} wrap="nowrap" align="start">
        <IconPhoneCheck size={17} className={classes.mark} aria-hidden />
        <Text size="sm">
          <Trans>Месенджер підтвердив номер {shown}</Trans>
        </Text>
      </Group>
      {items.map(({ id, name }) => (
        <Group key={id} gap="xs" justify="space-between" wrap="nowrap">
          <Text size="sm" fw={600} truncate>
            {name}
          </Text>
          <Button
            size="compact-sm"
            disabled={isBusy}
            onClick={() => linking.mutate(id, { onError: notifyError })}
          >
            <Trans>Прив’язати</Trans>
          </Button>
        </Group>
      ))}
      {items.length === 0 && seesPhones && (
        <Button
          size="compact-sm"
          variant="light"
          className={classes.make}
          loading={isBusy}
          onClick={() => making.mutate({ phones: [phone] }, { onError: notifyError })}
        >
          <Trans>Створити клієнта з цим номером</Trans>
        </Button>
      )}
    </Stack>
  );
}
