import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { DragEvent } from 'react';
import { ResizeHandle } from '@/shared/table/ResizeHandle';
import type { ColumnName } from './columns';
import { useColumnTitle } from './names';
import { changed, sorts, type OrderSearch, type OrderSort } from './search';
import classes from './Orders.module.css';

interface HeadCellProps {
  readonly column: ColumnName;
  readonly columns: readonly ColumnName[];
  readonly width: number;
  readonly search: OrderSearch;
  readonly onColumns: (columns: readonly ColumnName[]) => void;
  readonly onResize: (column: string, width: number) => void;
  readonly onSearch: (search: OrderSearch) => void;
}

const kind = 'application/x-kramar-column';

/** A column's name: a click sorts by it where it can, a pull moves it or makes it wider. */
export function HeadCell({ column, columns, width, search, ...on }: HeadCellProps) {
  const title = useColumnTitle()[column];
  const sort = sorts.find((word) => word === column);
  const isSorted = sort === (search.sort ?? 'created');
  const isUp = search.order === 'asc';
  const handleDrop = (event: DragEvent) => {
    const moved = columns.find((name) => name === event.dataTransfer.getData(kind));
    if (moved === undefined || moved === column) return;
    event.preventDefault();
    on.onColumns(columns.with(columns.indexOf(moved), column).with(columns.indexOf(column), moved));
  };
  return (
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- the name inside is the button; the menu of columns moves them by the keyboard
    <div
      role="columnheader"
      className={classes.headCell}
      data-column={column}
      aria-sort={sort === undefined ? undefined : isSorted ? (isUp ? 'ascending' : 'descending') : 'none'}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(kind, column)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(kind)) event.preventDefault();
      }}
      onDrop={handleDrop}
    >
      {sort === undefined ? (
        <span className={classes.text}>{title}</span>
      ) : (
        <SortButton
          title={title}
          direction={isSorted ? (isUp ? 'up' : 'down') : null}
          onClick={() => on.onSearch(sorted(search, sort, isSorted && !isUp))}
        />
      )}
      <ResizeHandle title={title} width={width} onResize={(next) => on.onResize(column, next)} />
    </div>
  );
}

interface SortButtonProps {
  readonly title: string;
  readonly direction: 'up' | 'down' | null;
  readonly onClick: () => void;
}

function SortButton({ title, direction, onClick }: SortButtonProps) {
  const { t } = useLingui();
  const Mark = direction === 'up' ? IconArrowUp : IconArrowDown;
  return (
    <UnstyledButton className={classes.sort ?? ''} title={t`Упорядкувати: ${title}`} onClick={onClick}>
      {title}
      {direction !== null && <Mark size={13} stroke={2} aria-hidden />}
    </UnstyledButton>
  );
}

/** The list sorted so; by the time of making, the newest first, is what it begins with. */
export function sorted(search: OrderSearch, sort: OrderSort, isUp: boolean): OrderSearch {
  return changed(search, { sort, order: isUp ? 'asc' : null });
}
