import { useLingui } from '@lingui/react/macro';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import classes from './ResizeHandle.module.css';

interface ResizeHandleProps {
  readonly title: string;
  readonly width: number;
  readonly onResize: (width: number) => void;
}

const step = 16;

/** The edge of a column: pulled by the pointer, or moved by the arrows. */
export function ResizeHandle({ title, width, onResize }: ResizeHandleProps) {
  const { t } = useLingui();
  const pulled = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const handleDown = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    // What stands on the screen counts: a column may have been given more than its own width.
    const shown = event.currentTarget.parentElement?.offsetWidth ?? width;
    pulled.current = { x: event.clientX, width: shown };
  };
  const handleMove = (event: PointerEvent) => {
    if (pulled.current === null) return;
    onResize(pulled.current.width + event.clientX - pulled.current.x);
  };
  const handleKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? step : event.key === 'ArrowLeft' ? -step : 0;
    if (by === 0) return;
    event.preventDefault();
    onResize(width + by);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator with a value is a control
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t`Ширина: ${title}`}
      aria-valuenow={width}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a separator with a value is a control
      tabIndex={0}
      className={classes.handle}
      onPointerDown={handleDown}
      onPointerMove={handleMove}
      onPointerUp={() => {
        pulled.current = null;
      }}
      onKeyDown={handleKey}
    />
  );
}
