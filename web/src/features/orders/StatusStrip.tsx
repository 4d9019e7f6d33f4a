import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { MouseEvent, ReactNode } from 'react';
import type { OrderCounts, OrderStatus } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { orderStatusesQuery } from '@/shared/orders/statuses';
import { statusGroups, useGroupNames, type StatusGroup } from '@/shared/orders/names';
import { numberOf, sumOf, type OrderNumber } from './numbers';
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
  const total = counts === undefined ? undefined : { count: counts.total, isExact: counts.is_exact };
  return (
    <div className={classes.strip} role="group" aria-label={t`Статуси`}>
      <Tile
        isChosen={search.status === undefined && search.group === undefined}
        number={total}
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
        <Count className={classes.number} number={sumOf(counts, items)} />
      </UnstyledButton>
      <div className={classes.tiles}>
        {items.map((status) => (
          <Tile
            key={status.id}
            color={status.color}
            isChosen={idsOf(search.status).includes(status.id)}
            number={numberOf(counts, status.id)}
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
  readonly number: OrderNumber | undefined;
  readonly onClick: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

function Tile({ color, isChosen, number, onClick, children }: TileProps) {
  return (
    <UnstyledButton
      className={classes.tile ?? ''}
      data-color={color}
      data-empty={(number?.count === 0 && number.isExact) || undefined}
      aria-pressed={isChosen}
      onClick={onClick}
    >
      <span className={classes.name}>{children}</span>
      <Count className={classes.count} number={number} />
    </UnstyledButton>
  );
}

interface CountProps {
  readonly className: string | undefined;
  readonly number: OrderNumber | undefined;
}

function Count({ className, number }: CountProps) {
  const { t } = useLingui();
  if (number === undefined) return <span className={className}>{unknown}</span>;
  const word = formatNumber(number.count);
  if (number.isExact) return <span className={className}>{word}</span>;
  return (
    <span className={className} title={t`Щонайменше стільки: усіх не перелічено`}>
      {`${word}+`}
    </span>
  );
}

/** Only this status, or one more with Ctrl; the chosen one is let go by another click. */
function withStatus(search: OrderSearch, id: number, { ctrlKey, metaKey }: MouseEvent): OrderSearch {
  const chosen = idsOf(search.status);
  const without = chosen.filter((each) => each !== id);
  const isOff = without.length < chosen.length;
  const next = ctrlKey || metaKey ? [...without, ...(isOff ? [] : [id])] : isOff ? [] : [id];
  return changed(search, { group: null, status: next.join(',') });
}
