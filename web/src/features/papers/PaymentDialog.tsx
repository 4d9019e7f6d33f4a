import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CopyButton } from '@/shared/ui/CopyButton';
import { Dialog } from '@/shared/ui/Dialog';
import { QueryView } from '@/shared/ui/QueryView';
import { paymentCodeQuery } from './api';
import classes from './Papers.module.css';

interface PaymentDialogProps {
  readonly orderId: number;
  readonly onClose: () => void;
}

/** The code that a buyer's bank opens as a filled-in payment, and its link. */
export function PaymentDialog({ orderId, onClose }: PaymentDialogProps) {
  const { t } = useLingui();
  const query = useQuery(paymentCodeQuery(orderId));
  return (
    <Dialog onClose={onClose} title={t`QR-код для оплати`}>
      <QueryView query={query}>
        {({ available, why, link, svg }) =>
          available ? (
            <Stack gap="sm" align="center">
              <img
                className={classes.code}
                src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
                alt={t`QR-код платежу`}
              />
              <Text size="sm" c="dimmed" ta="center">
                <Trans>Покупець наводить камеру, і застосунок банку відкриває готовий платіж на суму до сплати.</Trans>
              </Text>
              <Group gap="xs" wrap="nowrap" maw="100%">
                <Anchor href={link} target="_blank" rel="noreferrer" size="sm" truncate>
                  {link}
                </Anchor>
                <CopyButton value={link} label={t`посилання на оплату`} />
              </Group>
            </Stack>
          ) : (
            <Text>{why}</Text>
          )
        }
      </QueryView>
    </Dialog>
  );
}
