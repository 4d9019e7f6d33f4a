import type { JSX } from "preact";
import { useLocale } from "../locale";

export function Typing({ name }: { name: string }): JSX.Element {
  const { words } = useLocale();
  return (
    <div class="row first last typing">
      <div class="bubble" role="status" aria-label={`${name || words.shop} ${words.typing}`}>
        <i /><i /><i />
      </div>
    </div>
  );
}
