import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Controller } from "../controller";
import { formatDay } from "../format";
import { useLocale } from "../locale";
import { listRows, type Row } from "../rows";
import type { State } from "../state";
import type { Session } from "../types";
import { useLogScroll } from "../useLogScroll";
import { BubbleRow } from "./BubbleRow";
import { Icon } from "./icons";
import { Typing } from "./Typing";

interface Props { state: State; session: Session; controller: Controller }

export function Log({ state, session, controller }: Props): JSX.Element {
  const { words } = useLocale();
  const { messages, pending, operatorReadSeq, unreadFrom } = state;
  const rows = useMemo(
    () => listRows({ messages, pending, operatorReadSeq, unreadFrom }),
    [messages, pending, operatorReadSeq, unreadFrom],
  );
  const { box, content, isAtEnd, goToEnd, handleScroll } = useLogScroll({
    rows,
    isOpen: state.isOpen,
    canLoadOlder: state.older !== null && !state.isLoadingOlder,
    onOlder: () => void controller.loadOlder(),
  });
  return (
    <div class="log-frame">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div id="log" class="log" ref={box} onScroll={handleScroll} tabIndex={0} role="log" aria-label={words.log} aria-live={state.isLoadingOlder ? "off" : "polite"} aria-busy={state.isLoadingOlder}>
        <div class="log-content" ref={content}>
          {state.isLoadingOlder && <div class="spinner" title={words.older} />}
          {state.older === null && <Greeting session={session} />}
          {rows.map((row) => <LogRow key={row.key} row={row} controller={controller} />)}
          {state.typingName !== null && <Typing name={state.typingName} />}
        </div>
      </div>
      {!isAtEnd && (
        <button type="button" class="to-end" aria-label={words.toNewest} onClick={goToEnd}>
          <Icon name="down" />
        </button>
      )}
    </div>
  );
}

function Greeting({ session }: { session: Session }): JSX.Element {
  const { words } = useLocale();
  return (
    <>
      {session.greeting && (
        <div class="row first last">
          <span class="hidden">{session.title || words.shop}: </span>
          <div class="bubble"><p class="text">{session.greeting}</p></div>
        </div>
      )}
      {!session.online && <p class="notice">{session.away || words.away}</p>}
    </>
  );
}

function LogRow({ row, controller }: { row: Row; controller: Controller }): JSX.Element {
  const locale = useLocale();
  switch (row.kind) {
    case "day":
      return <p class="day"><span>{formatDay(row.day, new Date(), locale)}</span></p>;
    case "unread":
      return <p class="fresh" id="fresh"><span>{locale.words.fresh}</span></p>;
    case "bubble":
      return <BubbleRow row={row} controller={controller} />;
  }
}
