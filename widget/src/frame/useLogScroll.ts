import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Row } from "./rows";

const NEAR_END_PX = 60;
const NEAR_START_PX = 240;

interface Options { rows: Row[]; isOpen: boolean; canLoadOlder: boolean; onOlder: () => void }

interface LogScroll {
  box: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  isAtEnd: boolean;
  goToEnd: () => void;
  handleScroll: () => void;
}

/** Keeps the end in view while the reader is there, and the place being read when older messages come above it. */
export function useLogScroll({ rows, isOpen, canLoadOlder, onOlder }: Options): LogScroll {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isHeld = useRef(true);
  const [isAtEnd, setIsAtEnd] = useState(true);
  const place = usePlace(box, content, rows, isHeld);

  useLayoutEffect(place.restore);
  useEffect(place.follow, []);
  useEffect(() => {
    const fresh = document.getElementById("fresh");
    if (isOpen && fresh) fresh.scrollIntoView({ block: "start" });
  }, [isOpen]);
  useEffect(() => {
    const { current } = box;
    if (current && canLoadOlder && current.scrollTop < NEAR_START_PX) onOlder();
  }, [canLoadOlder, rows]);

  const handleScroll = (): void => {
    const { current } = box;
    if (!current) return;
    isHeld.current = distanceToEnd(current) < NEAR_END_PX;
    setIsAtEnd(isHeld.current);
    if (canLoadOlder && current.scrollTop < NEAR_START_PX) onOlder();
  };
  const goToEnd = (): void => {
    box.current?.scrollTo({ top: box.current.scrollHeight, behavior: "smooth" });
  };
  return { box, content, isAtEnd, goToEnd, handleScroll };
}

function distanceToEnd({ scrollHeight, scrollTop, clientHeight }: HTMLElement): number {
  return scrollHeight - scrollTop - clientHeight;
}

function isOwnBubble(row: Row | undefined): boolean {
  return row?.kind === "bubble" && row.bubble.isOwn;
}

function firstBubbleKey(rows: Row[]): string | undefined {
  return rows.find(({ kind }) => kind === "bubble")?.key;
}

interface Held { current: boolean }

interface Place { restore: () => void; follow: () => () => void }

/** The log's own anchoring: browsers differ in theirs, so the style sheet turns it off. */
function usePlace(box: RefObject<HTMLDivElement | null>, content: RefObject<HTMLDivElement | null>, rows: Row[], isHeld: Held): Place {
  const before = useRef({ first: firstBubbleKey(rows), last: rows.at(-1)?.key, height: 0 });
  const restore = (): void => {
    const { current } = box;
    if (!current) return;
    const first = firstBubbleKey(rows);
    const last = rows.at(-1)?.key;
    const isGrownAbove = first !== before.current.first && last === before.current.last;
    if (last !== before.current.last && isOwnBubble(rows.at(-1))) isHeld.current = true;
    if (isHeld.current) current.scrollTop = current.scrollHeight;
    else if (isGrownAbove) current.scrollTop += current.scrollHeight - before.current.height;
    before.current = { first, last, height: current.scrollHeight };
  };
  // Pictures that load and keyboards that open change heights without a render of ours.
  const follow = (): (() => void) => {
    const observer = new ResizeObserver(() => {
      if (!box.current) return;
      if (isHeld.current) box.current.scrollTop = box.current.scrollHeight;
      before.current.height = box.current.scrollHeight;
    });
    if (box.current) observer.observe(box.current);
    if (content.current) observer.observe(content.current);
    return () => { observer.disconnect(); };
  };
  return { restore, follow };
}
