import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ExportOrders } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import type { ColumnName } from './columns';
import { useExport } from './jobs';
import classes from './Orders.module.css';

interface ExportMenuProps {
  readonly many: Pick<ExportOrders, 'filter' | 'order_ids'>;
  readonly columns: readonly ColumnName[];
  readonly compact?: boolean;
}

/** Writes a table of the orders, with the columns that stand on the screen or with all of them. */
export function ExportMenu({ many, columns, compact = false }: ExportMenuProps) {
  const { t } = useLingui();
  const exporting = useExport();
  const notifyError = useNotifyError();
  const { company } = useMe();
  const write = (format: ExportOrders['format'], names: ExportOrders['columns']) =>
    exporting.mutate({ ...many, format, columns: names }, { onError: notifyError });
  // The file would be made anew, and nothing is made while the company rests.
  if (company.is_suspended) return null;
  const shown: ExportOrders['columns'] = ['number', ...columns];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          {...(compact ? { size: 'compact-sm' } : {})}
          leftSection={<IconDownload size={compact ? 15 : 16} aria-hidden />}
          loading={exporting.isPending}
        >
          <Trans>Експорт</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.drop ?? ''} aria-label={t`Експорт`}>
        <Menu.Label>
          <Trans>Стовпці з екрана</Trans>
        </Menu.Label>
        <Menu.Item onClick={() => write('xlsx', shown)}>Excel</Menu.Item>
        <Menu.Item onClick={() => write('csv', shown)}>CSV</Menu.Item>
        <Menu.Divider />
        <Menu.Label>
          <Trans>Усі стовпці</Trans>
        </Menu.Label>
        <Menu.Item onClick={() => write('xlsx', everything)}>Excel</Menu.Item>
        <Menu.Item onClick={() => write('csv', everything)}>CSV</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const everything: ExportOrders['columns'] = [
  'number',
  'status',
  'buyer',
  'phone',
  'email',
  'goods',
  'total',
  'paid',
  'payment',
  'responsible',
  'source',
  'delivery',
  'ttn',
  'comment',
  'utm',
  'created',
  'changed',
];
