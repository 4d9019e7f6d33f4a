import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArchive, IconChecks, IconTag, IconUserShare, IconX, type Icon } from '@tabler/icons-react';
import { useRef, useState, type ReactNode, type Ref } from 'react';
import type { BulkWish } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { Drop } from '@/shared/ui/Drop';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useAskBulkAction } from './api';
import { LabelChoice } from './LabelChoice';
import { ReceiverChoice } from './ReceiverChoice';
import { useActionName } from './useActionName';
import classes from './Bulk.module.css';

type BulkFilter = NonNullable<BulkWish['filter']>;

export interface BulkBarProps {
  readonly ids: ReadonlySet<number>;
  readonly all: boolean;
  /** The list's filter as the server takes it. */
  readonly filter: BulkFilter;
  /** How many all are, once it is known. */
  readonly total: number | undefined;
  readonly onAll: () => void;
  readonly onStop: () => void;
}

/** What is done to the chosen chats, or to all that match the filter, seen or not. */
export function BulkBar({ ids, all, filter, total, onAll, onStop }: BulkBarProps) {
  const { t } = useLingui();
  const names = useActionName();
  const asking = useAskBulkAction();
  const notifyError = useNotifyError();
  const ask = (wish: Omit<BulkWish, 'filter' | 'chat_ids'>) =>
    asking.mutate(
      { ...wish, filter: all ? filter : null, chat_ids: all ? [] : [...ids] },
      { onSuccess: onStop, onError: notifyError },
    );
  const disabled = asking.isPending || (!all && ids.size === 0);
  return (
    <div className={classes.bar} role="toolbar" aria-label={t`Дії з вибраними чатами`}>
      <div className={classes.chosen}>
        {all ? <AllCount total={total} /> : <Count count={ids.size} />}
        {!all && (
          <Button size="compact-xs" variant="subtle" onClick={onAll}>
            <Trans>Усі за фільтром</Trans>
          </Button>
        )}
      </div>
      <Choice name={names.label} icon={IconTag} disabled={disabled}>
        <LabelChoice onChoose={(label) => ask({ action: 'label', label })} />
      </Choice>
      <Choice name={names.hand_over} icon={IconUserShare} disabled={disabled}>
        <ReceiverChoice onChoose={(id) => ask({ action: 'hand_over', employee_id: id })} />
      </Choice>
      <Tool name={names.read} icon={IconChecks} {...{ disabled }} onClick={() => ask({ action: 'read' })} />
      <Tool name={names.close} icon={IconArchive} {...{ disabled }} onClick={() => ask({ action: 'close' })} />
      <Tool name={t`Не вибирати`} icon={IconX} disabled={false} onClick={onStop} />
    </div>
  );
}

function AllCount({ total }: { readonly total: number | undefined }) {
  const many = total === undefined ? '' : formatNumber(total);
  return (
    <span className={classes.count} role="status">
      {total === undefined ? <Trans>Усі за фільтром</Trans> : <Trans>Усі {many} за фільтром</Trans>}
    </span>
  );
}

function Count({ count }: { readonly count: number }) {
  return (
    <span className={classes.count} role="status">
      <Plural
        value={count}
        _0="Виберіть чати"
        one="Вибрано # чат"
        few="Вибрано # чати"
        many="Вибрано # чатів"
        other="Вибрано # чату"
      />
    </span>
  );
}

interface ToolProps {
  readonly name: string;
  readonly icon: Icon;
  readonly disabled: boolean;
  readonly onClick: () => void;
  /** What drops from it is open. */
  readonly opened?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

function Tool({ name, icon: Mark, opened, ref, ...button }: ToolProps) {
  return (
    <Tooltip label={name} disabled={opened === true}>
      <ActionIcon ref={ref} variant="subtle" color="gray" size={32} aria-label={name} aria-expanded={opened} {...button}>
        <Mark size={18} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  );
}

interface ChoiceProps extends Omit<ToolProps, 'onClick' | 'opened' | 'ref'> {
  readonly children: ReactNode;
}

function Choice({ children, ...tool }: ChoiceProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Tool {...tool} ref={button} opened={opened} onClick={() => setOpened(!opened)} />
      <Drop
        anchor={button}
        opened={opened}
        onChange={setOpened}
        label={tool.name}
        position="bottom-end"
        width={260}
        padding={8}
      >
        {children}
      </Drop>
    </>
  );
}
