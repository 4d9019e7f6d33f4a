import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { IconCircleCheck, IconTrash, IconUser, type Icon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { BulkOrders } from '@/shared/api/types';
import { employeesQuery } from '@/shared/directory/api';
import { orderStatusesQuery } from '@/shared/orders/statuses';
import { useCan } from '@/shared/session/api';
import { noneChosen, type Chosen } from '@/shared/table/selection';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { LabelChip } from '@/shared/ui/LabelChip';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { ExportMenu } from './ExportMenu';
import { useBulk } from './jobs';
import type { ColumnName } from './columns';
import { toChoices, type OrderSearch } from './search';
import { useOrderListSlots } from './slots';
import classes from './Orders.module.css';

/** More than this are no paper that somebody waits for. */
const printedAtOnce = 100;

interface BulkBarProps {
  readonly chosen: Chosen;
  /** How many the filter finds; `null` when there are more than are counted. */
  readonly total: number | null;
  readonly search: OrderSearch;
  readonly columns: readonly ColumnName[];
  readonly onChange: (chosen: Chosen) => void;
}

/** What may be done to the orders that are ticked, or to all that the filter finds. */
export function BulkBar({ chosen, total, search, columns, onChange }: BulkBarProps) {
  const { t } = useLingui();
  const { Print } = useOrderListSlots();
  const count = chosen.all ? total : chosen.ids.length;
  if (count === 0) return null;
  const many = manyOf(chosen, search);
  const onDone = () => onChange(noneChosen);
  return (
    <div className={classes.bar} role="region" aria-label={t`Дії з вибраними замовленнями`} aria-live="polite">
      <Count count={count} />
      {!chosen.all && (total === null || total > chosen.ids.length) && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => onChange({ ids: chosen.ids, all: true })}
        >
          <Trans>Усі за фільтром</Trans>
        </Button>
      )}
      <span className={classes.grow} />
      <div className={classes.deeds}>
        <Deeds many={many} count={count} onDone={onDone} />
        {Print !== undefined && !chosen.all && chosen.ids.length <= printedAtOnce && (
          <Print orderIds={chosen.ids} />
        )}
        <ExportMenu many={many} columns={columns} compact />
      </div>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={onDone}>
        <Trans>Не вибирати</Trans>
      </Button>
    </div>
  );
}

function Count({ count }: { readonly count: number | null }) {
  if (count === null) return <Trans>Вибрано всі за фільтром</Trans>;
  return (
    <span>
      <Plural
        value={count}
        one="Вибрано # замовлення"
        few="Вибрано # замовлення"
        many="Вибрано # замовлень"
        other="Вибрано # замовлення"
      />
    </span>
  );
}

type Many = Pick<BulkOrders, 'filter' | 'order_ids'>;

export function manyOf(chosen: Chosen, search: OrderSearch): Many {
  return chosen.all ? { filter: toChoices(search), order_ids: [] } : { order_ids: [...chosen.ids] };
}

interface DeedsProps {
  readonly many: Many;
  readonly count: number | null;
  readonly onDone: () => void;
}

function Deeds({ many, count, onDone }: DeedsProps) {
  const mayEdit = useCan('orders.edit');
  const mayDelete = useCan('orders.delete');
  const bulk = useBulk();
  const notifyError = useNotifyError();
  const ask = (wish: Omit<BulkOrders, 'filter' | 'order_ids'>) =>
    bulk.mutate({ ...many, ...wish }, { onSuccess: onDone, onError: notifyError });
  return (
    <>
      {mayEdit && (
        <>
          <StatusChoice
            busy={bulk.isPending}
            onChoose={(id) => ask({ action: 'status', status_id: id })}
          />
          <PersonChoice
            busy={bulk.isPending}
            onChoose={(id) => ask({ action: 'responsible', employee_id: id })}
          />
        </>
      )}
      {mayDelete && (
        <DeleteButton
          count={count}
          busy={bulk.isPending}
          onConfirm={() => ask({ action: 'delete' })}
        />
      )}
    </>
  );
}

interface DropProps {
  readonly name: string;
  readonly icon: Icon;
  readonly busy: boolean;
  readonly children: ReactNode;
}

function DropMenu({ name, icon: Mark, busy, children }: DropProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<Mark size={15} aria-hidden />}
          loading={busy}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.drop ?? ''} aria-label={name}>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ChoiceProps<Id> {
  readonly busy: boolean;
  readonly onChoose: (id: Id) => void;
}

function StatusChoice({ busy, onChoose }: ChoiceProps<number>) {
  const { t } = useLingui();
  const { data } = useQuery(orderStatusesQuery);
  return (
    <DropMenu name={t`Статус`} icon={IconCircleCheck} busy={busy}>
      {data?.items.map((status) => (
        <Menu.Item key={status.id} onClick={() => onChoose(status.id)}>
          <LabelChip label={status} />
        </Menu.Item>
      ))}
    </DropMenu>
  );
}

function PersonChoice({ busy, onChoose }: ChoiceProps<number | null>) {
  const { t } = useLingui();
  const { data } = useQuery(employeesQuery);
  const people = data?.items.filter(({ is_active }) => is_active) ?? [];
  return (
    <DropMenu name={t`Відповідальний`} icon={IconUser} busy={busy}>
      {people.map(({ id, full_name }) => (
        <Menu.Item key={id} onClick={() => onChoose(id)}>
          {full_name}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item onClick={() => onChoose(null)}>
        <Trans>Без відповідального</Trans>
      </Menu.Item>
    </DropMenu>
  );
}

interface DeleteProps {
  readonly count: number | null;
  readonly busy: boolean;
  readonly onConfirm: () => void;
}

function DeleteButton({ count, busy, onConfirm }: DeleteProps) {
  const [asking, setAsking] = useState(false);
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
          title={count === null ? <Trans>Видалити всі за фільтром?</Trans> : <Question count={count} />}
          action={<Trans>Видалити</Trans>}
          busy={busy}
          onConfirm={onConfirm}
          onClose={() => setAsking(false)}
        >
          <Trans>Товари повернуться на залишок. Упродовж доби видалення можна скасувати.</Trans>
        </ConfirmDialog>
      )}
    </>
  );
}

function Question({ count }: { readonly count: number }) {
  return (
    <Plural
      value={count}
      one="Видалити # замовлення?"
      few="Видалити # замовлення?"
      many="Видалити # замовлень?"
      other="Видалити # замовлення?"
    />
  );
}
