import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { MouseEvent, ReactNode } from 'react';
import type { OrderCounts, OrderStatus } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { orderStatusesQuery } from '@/shared/orders/statuses';
import { statusGroups, useGroupNames, type StatusGroup } from '@/shared/orders/names';
import { changed, idsOf, wordsOf, type OrderSearch } from './search';
import classes from './StatusStrip.module.css';

interface StatusStripProps {
  readonly search: OrderSearch;
  readonly counts: OrderCounts | undefined;
  readonly onChange: (search: OrderSearch) => void;
}

/** As wide as a digit: nothing jumps when the numbers come. */
const unknown = '\u2007';

/** Every status with how many orders have it; a click shows only those, Ctrl adds another. */
export function StatusStrip({ search, counts, onChange }: StatusStripProps) {
  const { t } = useLingui();
  const { data } = useQuery(orderStatusesQuery);
  const total = shown(counts, counts?.total);
  return (
    <div className={classes.strip} role="group" aria-label={t`Статуси`}>
      <Tile
        isChosen={search.status === undefined && search.group === undefined}
        count={total}
        onClick={() => onChange(changed(search, { status: null, group: null }))}
      >
        <Trans>Усі</Trans>
      </Tile>
      {statusGroups.map((group) => {
        const items = data?.items.filter((status) => status.group === group) ?? [];
        if (items.length === 0) return null;
        return <Group key={group} {...{ group, items, search, counts, onChange }} />;
      })}
    </div>
  );
}

interface GroupProps extends StatusStripProps {
  readonly group: StatusGroup;
  readonly items: readonly OrderStatus[];
}

function Group({ group, items, search, counts, onChange }: GroupProps) {
  const name = useGroupNames()[group];
  const isChosen = wordsOf(search.group).includes(group);
  return (
    <div className={classes.group}>
      <UnstyledButton
        className={classes.heading ?? ''}
        aria-pressed={isChosen}
        onClick={() => onChange(changed(search, { status: null, group: isChosen ? null : group }))}
      >
        {name}
        <span className={classes.number}>{wordOf(shown(counts, counts?.groups[group]))}</span>
      </UnstyledButton>
      <div className={classes.tiles}>
        {items.map((status) => (
          <Tile
            key={status.id}
            color={status.color}
            isChosen={idsOf(search.status).includes(status.id)}
            count={countOf(counts, status.id)}
            onClick={(event) => onChange(withStatus(search, status.id, event))}
          >
            {status.name}
          </Tile>
        ))}
      </div>
    </div>
  );
}

interface TileProps {
  readonly color?: string;
  readonly isChosen: boolean;
  /** `null` when there are more than are counted. */
  readonly count: number | null | undefined;
  readonly onClick: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

function Tile({ color, isChosen, count, onClick, children }: TileProps) {
  return (
    <UnstyledButton
      className={classes.tile ?? ''}
      data-color={color}
      data-empty={count === 0 || undefined}
      aria-pressed={isChosen}
      onClick={onClick}
    >
      <span className={classes.name}>{children}</span>
      <span className={classes.count}>{wordOf(count)}</span>
    </UnstyledButton>
  );
}

function wordOf(count: number | null | undefined): string {
  if (count === undefined) return unknown;
  return count === null ? '…' : formatNumber(count);
}

function countOf(counts: OrderCounts | undefined, statusId: number): number | null | undefined {
  return shown(counts, counts?.statuses.find(({ id }) => id === statusId)?.count);
}

/** What was not counted to the end is no number. */
function shown(counts: OrderCounts | undefined, count: number | undefined): number | null | undefined {
  if (counts === undefined) return undefined;
  return counts.is_exact ? (count ?? 0) : null;
}

/** Only this status, or one more with Ctrl; the chosen one is let go by another click. */
function withStatus(search: OrderSearch, id: number, { ctrlKey, metaKey }: MouseEvent): OrderSearch {
  const chosen = idsOf(search.status);
  const without = chosen.filter((each) => each !== id);
  const isOff = without.length < chosen.length;
  const next = ctrlKey || metaKey ? [...without, ...(isOff ? [] : [id])] : isOff ? [] : [id];
  return changed(search, { group: null, status: next.join(',') });
}
