import type { JSX } from "preact";
import { useLocale } from "../locale";
import type { Session } from "../types";
import { Icon } from "./icons";

export function Header({ session, onClose }: { session: Session | null; onClose: () => void }): JSX.Element {
  const { words } = useLocale();
  const title = session?.title ?? "";
  return (
    <header class="header">
      <span class="avatar" aria-hidden="true">{initialOf(title)}</span>
      <div class="heading">
        <h1>{title || words.defaultTitle}</h1>
        {session && (
          <p class={session.online ? "presence online" : "presence"}>{session.online ? words.online : words.offline}</p>
        )}
      </div>
      <button type="button" class="round" aria-label={words.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
}

function initialOf(title: string): string {
  return /\p{L}|\p{N}/u.exec(title)?.[0].toUpperCase() ?? "…";
}
