import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { IconFileInvoice, IconList, IconPrinter, IconQrcode, IconReceipt } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { invoiceUrl } from './api';
import { PaymentDialog } from './lazyParts';

interface PrintMenuProps {
  readonly orderIds: readonly number[];
}

/** «Друк»: forms and picking slips of any number of orders; of one also its invoice and code. */
export function PrintMenu({ orderIds }: PrintMenuProps) {
  const { t } = useLingui();
  const [isPaying, setPaying] = useState(false);
  const [orderId] = orderIds;
  const only = orderIds.length === 1 ? orderId : undefined;
  const ids = orderIds.join(',');
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            disabled={orderIds.length === 0}
            leftSection={<IconPrinter size={16} aria-hidden />}
          >
            <Trans>Друк</Trans>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component="a"
            href={`/orders/print?ids=${ids}`}
            target="_blank"
            leftSection={<IconReceipt size={16} aria-hidden />}
          >
            {only === undefined ? t`Бланки замовлень` : t`Бланк замовлення`}
          </Menu.Item>
          <Menu.Item
            component="a"
            href={`/orders/print?ids=${ids}&kind=slip`}
            target="_blank"
            leftSection={<IconList size={16} aria-hidden />}
          >
            <Trans>Лист комплектування</Trans>
          </Menu.Item>
          {only !== undefined && (
            <>
              <Menu.Item
                component="a"
                href={invoiceUrl(only)}
                target="_blank"
                leftSection={<IconFileInvoice size={16} aria-hidden />}
              >
                <Trans>Рахунок-фактура, PDF</Trans>
              </Menu.Item>
              <Menu.Item
                leftSection={<IconQrcode size={16} aria-hidden />}
                onClick={() => setPaying(true)}
              >
                <Trans>QR-код для оплати</Trans>
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {isPaying && only !== undefined && (
        <Suspense fallback={null}>
          <PaymentDialog orderId={only} onClose={() => setPaying(false)} />
        </Suspense>
      )}
    </>
  );
}
