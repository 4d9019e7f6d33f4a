import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { readableOn } from "../../shared/color";
import type { Language } from "../../shared/protocol";
import type { Controller } from "../controller";
import { LocaleContext } from "../locale";
import { useStore } from "../store";
import { wordsFor } from "../words";
import { Broken } from "./Broken";
import { Composer } from "./Composer";
import { DropZone } from "./DropZone";
import { Header } from "./Header";
import { Log } from "./Log";

interface Props { controller: Controller; firstLanguage: Language; firstColor: string }

export function App({ controller, firstLanguage, firstColor }: Props): JSX.Element {
  const state = useStore(controller.store);
  const [language, setLanguage] = useState(firstLanguage);
  const locale = useMemo(() => ({ language, words: wordsFor(language) }), [language]);
  useEffect(() => { controller.followLanguage(setLanguage); }, [controller]);
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  useAccent(state.session?.color ?? firstColor);
  useEscape(controller);
  const { session } = state;
  return (
    <LocaleContext.Provider value={locale}>
      <main class="chat">
        <Header session={session} onClose={() => { controller.close(); }} />
        {state.connection === "lost" && <p class="banner" role="status">{locale.words.lost}</p>}
        {state.brokenBy !== null && <Broken code={state.brokenBy} onRetry={() => void controller.start()} />}
        {session && (
          <DropZone onFiles={(files) => { controller.uploads.add(files, session.limits); }}>
            <Log state={state} session={session} controller={controller} />
            <Composer state={state} session={session} controller={controller} />
          </DropZone>
        )}
        {!session && state.brokenBy === null && <div class="loading" aria-busy="true" />}
      </main>
    </LocaleContext.Provider>
  );
}

function useAccent(accent: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--accent", accent);
    style.setProperty("--on-accent", readableOn(accent));
  }, [accent]);
}

function useEscape(controller: Controller): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      const isForPicture = document.querySelector("dialog[open]") !== null;
      if (event.key === "Escape" && !event.defaultPrevented && !isForPicture) controller.close();
    };
    document.addEventListener("keydown", handleKey);
    return () => { document.removeEventListener("keydown", handleKey); };
  }, [controller]);
}
