import type { JSX } from "preact";
import { useLocale } from "../locale";
import { reasonText } from "../words";

interface Props { code: string; onRetry: () => void }

export function Broken({ code, onRetry }: Props): JSX.Element {
  const { words } = useLocale();
  return (
    <div class="broken" role="alert">
      <strong>{words.broken}</strong>
      <p>{reasonText(words, code)}</p>
      <button type="button" class="primary" onClick={onRetry}>{words.again}</button>
    </div>
  );
}
