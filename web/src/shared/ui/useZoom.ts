import { useRef, useState, type PointerEvent, type WheelEvent } from 'react';

const step = 1.5;
const most = 8;
/** Shorter than this is a click, not a swipe. */
const swipe = 60;

interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const whole: View = { scale: 1, x: 0, y: 0 };

interface Swipes {
  readonly onLeft: () => void;
  readonly onRight: () => void;
}

export type Zoom = ReturnType<typeof useZoom>;

/** Enlarging by keys, wheel and double click; moved by dragging when large, turned by a swipe when not. */
export function useZoom({ onLeft, onRight }: Swipes) {
  const [view, setView] = useState(whole);
  const held = useRef<{ readonly x: number; readonly y: number; readonly from: View } | null>(null);
  const isZoomed = view.scale > 1;
  const by = (factor: number) => setView((known) => scaled(known, factor));

  const handlers = {
    onWheel: ({ deltaY }: WheelEvent) => by(deltaY < 0 ? 1.15 : 1 / 1.15),
    onDoubleClick: () => setView(isZoomed ? whole : { ...whole, scale: 2.5 }),
    onPointerDown: (event: PointerEvent) => {
      held.current = { x: event.clientX, y: event.clientY, from: view };
      if (isZoomed) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const { current } = held;
      if (current === null || !isZoomed) return;
      const { from } = current;
      setView({ ...from, x: from.x + clientX - current.x, y: from.y + clientY - current.y });
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const { current } = held;
      held.current = null;
      if (current === null || isZoomed) return;
      const across = clientX - current.x;
      if (Math.abs(across) < swipe || Math.abs(clientY - current.y) > Math.abs(across)) return;
      if (across < 0) onLeft();
      else onRight();
    },
    onPointerCancel: () => {
      held.current = null;
    },
  };
  return {
    isZoomed,
    transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
    in: () => by(step),
    out: () => by(1 / step),
    reset: () => setView(whole),
    handlers,
  };
}

function scaled(view: View, factor: number): View {
  const scale = Math.min(view.scale * factor, most);
  if (scale <= 1.01) return whole;
  const real = scale / view.scale;
  return { scale, x: view.x * real, y: view.y * real };
}
