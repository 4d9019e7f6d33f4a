import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileInvoice, IconQrcode } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { Order } from '@/shared/api/types';
import { useInserting } from '@/shared/composer/inserting';
import { fits } from '@/shared/lib/mediaTypes';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { paymentCodeQuery, useInvoiceFile } from './api';

/** Puts an order's invoice or the link by which it is paid into the message. */
export function ChatPapers({ order }: { readonly order: Order }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const inserting = useInserting();
  const invoice = useInvoiceFile();
  const notifyError = useNotifyError();
  if (inserting === null) return null;
  const { capabilities, insert } = inserting;
  const takesPapers = capabilities.accepts.some((pattern) => fits('application/pdf', pattern));
  const putLink = () => {
    client.query(paymentCodeQuery(order.id)).then(({ available, why, link }) => {
      if (available) insert({ text: link, uploads: [] });
      else notifications.show({ color: 'yellow', message: why });
    }, notifyError);
  };
  return (
    <Group gap="xs" mt="xs">
      <Button
        size="compact-xs"
        variant="light"
        leftSection={<IconQrcode size={14} aria-hidden />}
        onClick={putLink}
      >
        <Trans>Посилання на оплату</Trans>
      </Button>
      {takesPapers && (
        <Button
          size="compact-xs"
          variant="light"
          loading={invoice.isPending}
          leftSection={<IconFileInvoice size={14} aria-hidden />}
          aria-label={t`Рахунок-фактура в повідомлення`}
          onClick={() =>
            invoice.mutate(order, {
              onSuccess: (upload) => insert({ text: '', uploads: [upload] }),
              onError: notifyError,
            })
          }
        >
          <Trans>Рахунок PDF</Trans>
        </Button>
      )}
    </Group>
  );
}
