import type { JSX } from "preact";
import { useLocale } from "../locale";

const SHOWN_WHEN_LEFT = 300;

/** Says how much room is left only when that begins to matter. */
export function LimitNote({ length, limit }: { length: number; limit: number }): JSX.Element | null {
  const { words } = useLocale();
  const left = limit - length;
  if (left > SHOWN_WHEN_LEFT) return null;
  const text = left < 0 ? words.charactersOver + String(-left) : words.charactersLeft + String(left);
  return <p class={left < 0 ? "limit over" : "limit"} role="status">{text}</p>;
}
