import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { movedTo } from './arranging';
import classes from './OrderSettings.module.css';

interface Named {
  readonly id: number;
  readonly name: string;
}

interface SortableListProps<Row extends Named> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly onArrange: (ids: readonly number[]) => void;
  readonly children: (row: Row) => ReactNode;
}

/** Rows that are put into another order by dragging their handle, or by the arrows on it. */
export function SortableList<Row extends Named>(props: SortableListProps<Row>) {
  const { label, rows, onArrange, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const [dragged, setDragged] = useState<{ id: number; ids: readonly number[] } | null>(null);
  const ids = dragged?.ids ?? rows.map(({ id }) => id);
  const shown = [...rows].sort((left, right) => ids.indexOf(left.id) - ids.indexOf(right.id));
  const handleMove = (event: PointerEvent) => {
    if (dragged === null) return;
    const place = placeAt(list.current, event.clientY);
    setDragged({ ...dragged, ids: movedTo(ids, dragged.id, place) });
  };
  const handleDrop = () => {
    if (dragged !== null && ids.some((id, place) => rows[place]?.id !== id)) onArrange(ids);
    setDragged(null);
  };
  return (
    <ul ref={list} className={classes.list} aria-label={label}>
      {shown.map((row) => (
        <li key={row.id} className={classes.row} data-dragged={dragged?.id === row.id || undefined}>
          <Handle
            name={row.name}
            onGrip={() => setDragged({ id: row.id, ids })}
            onMove={handleMove}
            onDrop={handleDrop}
            onStep={(by) => onArrange(movedTo(ids, row.id, ids.indexOf(row.id) + by))}
          />
          {children(row)}
        </li>
      ))}
    </ul>
  );
}

interface HandleProps {
  readonly name: string;
  readonly onGrip: () => void;
  readonly onMove: (event: PointerEvent) => void;
  readonly onDrop: () => void;
  readonly onStep: (by: number) => void;
}

function Handle({ name, onGrip, onMove, onDrop, onStep }: HandleProps) {
  const { t } = useLingui();
  const handleKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      className={classes.handle ?? ''}
      aria-label={t`Пересунути «${name}»: стрілки вгору і вниз`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onGrip();
      }}
      onPointerMove={onMove}
      onPointerUp={onDrop}
      onPointerCancel={onDrop}
      onKeyDown={handleKey}
    >
      <IconGripVertical size={16} aria-hidden />
    </ActionIcon>
  );
}

/** The place of the row under the pointer. */
function placeAt(list: HTMLUListElement | null, y: number): number {
  const rows = [...(list?.children ?? [])];
  const place = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
  return place === -1 ? rows.length : place;
}
