import type { JSX } from "preact";
import { useLocale } from "../locale";

export function Broken({ onRetry }: { onRetry: () => void }): JSX.Element {
  const { words } = useLocale();
  return (
    <div class="broken" role="alert">
      <strong>{words.broken}</strong>
      <p>{words.brokenHint}</p>
      <button type="button" class="primary" onClick={onRetry}>{words.again}</button>
    </div>
  );
}
