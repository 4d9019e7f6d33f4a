import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconDownload, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useCan } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useExport } from './api';
import { ImportDialog } from './ImportDialog';
import { toChoices, type ClientSearch } from './search';

/** Taking a table of clients in, and away. */
export function MoreMenu({ search }: { readonly search: ClientSearch }) {
  const { t } = useLingui();
  const mayEdit = useCan('clients.edit');
  const mayExport = useCan('clients.export');
  const [importing, setImporting] = useState(false);
  const exporting = useExport();
  const notifyError = useNotifyError();
  const take = (format: 'csv' | 'xlsx') =>
    exporting.mutate({ filter: toChoices(search), client_ids: [], format }, { onError: notifyError });
  if (!mayEdit && !mayExport) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t`Імпорт та експорт`}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayEdit && (
            <Menu.Item
              leftSection={<IconUpload size={16} aria-hidden />}
              onClick={() => setImporting(true)}
            >
              <Trans>Імпорт таблиці</Trans>
            </Menu.Item>
          )}
          {mayExport && (
            <>
              <Menu.Item
                leftSection={<IconDownload size={16} aria-hidden />}
                onClick={() => take('xlsx')}
              >
                <Trans>Експорт в Excel</Trans>
              </Menu.Item>
              <Menu.Item
                leftSection={<IconDownload size={16} aria-hidden />}
                onClick={() => take('csv')}
              >
                <Trans>Експорт у CSV</Trans>
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
    </>
  );
}
