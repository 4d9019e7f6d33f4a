import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { IconDownload, IconTrash, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulkClients, ClientCounts } from '@/shared/api/types';
import { employeesQuery } from '@/shared/directory/api';
import { useCan } from '@/shared/session/api';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useBulk, useExport } from './api';
import { toChoices, type ClientSearch } from './search';
import { noneChosen, type Chosen } from '@/shared/table/selection';
import classes from './Clients.module.css';

interface BulkBarProps {
  readonly chosen: Chosen;
  readonly counts: ClientCounts | undefined;
  readonly search: ClientSearch;
  readonly onChange: (chosen: Chosen) => void;
}

/** What may be done to the clients that are ticked, or to all that match. */
export function BulkBar({ chosen, counts, search, onChange }: BulkBarProps) {
  const total = counts?.total ?? 0;
  const count = chosen.all ? total : chosen.ids.length;
  if (count === 0) return null;
  const many = chosen.all
    ? { filter: toChoices(search), client_ids: [] }
    : { client_ids: [...chosen.ids] };
  return (
    <div className={classes.bar} role="region" aria-live="polite">
      <span>
        <Plural
          value={count}
          one="Вибрано # клієнта"
          few="Вибрано # клієнтів"
          many="Вибрано # клієнтів"
          other="Вибрано # клієнта"
        />
      </span>
      {!chosen.all && total > chosen.ids.length && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => onChange({ ids: chosen.ids, all: true })}
        >
          <Trans>Вибрати всіх, що підходять</Trans>
        </Button>
      )}
      <span className={classes.grow} />
      <Deeds many={many} count={count} onDone={() => onChange(noneChosen)} />
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        onClick={() => onChange(noneChosen)}
      >
        <Trans>Скасувати</Trans>
      </Button>
    </div>
  );
}

type Many = Pick<BulkClients, 'filter' | 'client_ids'>;

interface DeedsProps {
  readonly many: Many;
  readonly count: number;
  readonly onDone: () => void;
}

function Deeds({ many, count, onDone }: DeedsProps) {
  const mayEdit = useCan('clients.edit');
  const mayDelete = useCan('clients.delete');
  const mayExport = useCan('clients.export');
  const exporting = useExport();
  const notifyError = useNotifyError();
  return (
    <>
      {mayEdit && <AssignMenu many={many} onDone={onDone} />}
      {mayExport && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconDownload size={15} aria-hidden />}
          loading={exporting.isPending}
          onClick={() =>
            exporting.mutate(
              { ...many, format: 'xlsx' },
              { onSuccess: onDone, onError: notifyError },
            )
          }
        >
          <Trans>Експорт</Trans>
        </Button>
      )}
      {mayDelete && <DeleteButton many={many} count={count} onDone={onDone} />}
    </>
  );
}

function AssignMenu({ many, onDone }: Pick<DeedsProps, 'many' | 'onDone'>) {
  const { t } = useLingui();
  const employees = useQuery(employeesQuery);
  const bulk = useBulk();
  const notifyError = useNotifyError();
  const assign = (employeeId: number | null) =>
    bulk.mutate(
      { ...many, action: 'assign', employee_id: employeeId },
      { onSuccess: onDone, onError: notifyError },
    );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconUser size={15} aria-hidden />}
          loading={bulk.isPending}
        >
          <Trans>Відповідальний</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t`Новий відповідальний`}>
        {(employees.data?.items ?? [])
          .filter(({ is_active }) => is_active)
          .map(({ id, full_name }) => (
            <Menu.Item key={id} onClick={() => assign(id)}>
              {full_name}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item onClick={() => assign(null)}>
          <Trans>Без відповідального</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function DeleteButton({ many, count, onDone }: DeedsProps) {
  const [asking, setAsking] = useState(false);
  const bulk = useBulk();
  const notifyError = useNotifyError();
  const remove = () =>
    bulk.mutate(
      { ...many, action: 'delete' },
      {
        onSuccess: () => {
          setAsking(false);
          onDone();
        },
        onError: notifyError,
      },
    );
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconTrash size={15} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        <Trans>Видалити</Trans>
      </Button>
      {asking && (
        <ConfirmDialog
          title={
            <Plural
              value={count}
              one="Видалити # клієнта?"
              few="Видалити # клієнтів?"
              many="Видалити # клієнтів?"
              other="Видалити # клієнта?"
            />
          }
          action={<Trans>Видалити</Trans>}
          busy={bulk.isPending}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          <Trans>Картки зникнуть зі списків. Чати, замовлення й нотатки залишаться.</Trans>
        </ConfirmDialog>
      )}
    </>
  );
}
