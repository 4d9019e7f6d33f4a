import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Controller } from "../controller";
import { keepDraft, recallDraft } from "../draft";
import { useLocale } from "../locale";
import type { State } from "../state";
import type { Session } from "../types";
import { Icon } from "./icons";
import { LimitNote } from "./LimitNote";
import { UploadList } from "./UploadList";

interface Props { state: State; session: Session; controller: Controller }

export function Composer({ state, session, controller }: Props): JSX.Element {
  const { words } = useLocale();
  const [text, setText] = useState(recallDraft);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => { fitHeight(area.current); }, [text]);
  useEffect(() => { keepDraft(text); }, [text]);
  useEffect(() => { if (state.isOpen) takeFocus(area.current); }, [state.isOpen]);
  const length = Array.from(text).length;
  const canSend = isSendable(text, length, state, session);
  const handleSend = (): void => {
    if (!canSend) return;
    controller.send(text);
    setText("");
    area.current?.focus();
  };
  const addFiles = (files: FileList | null | undefined): void => {
    if (files) controller.uploads.add([...files], session.limits);
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    handleSend();
  };
  const handlePaste = (event: ClipboardEvent): void => {
    if (!event.clipboardData?.files.length) return;
    event.preventDefault();
    addFiles(event.clipboardData.files);
  };
  return (
    <form class="composer" onSubmit={(event) => { event.preventDefault(); handleSend(); }}>
      <UploadList uploads={state.uploads} limits={session.limits} onRemove={(key) => { controller.uploads.remove(key); }} />
      <div class="composer-line">
        <AttachButton accepts={session.limits.accepts} onFiles={addFiles} />
        <textarea ref={area} rows={1} value={text} placeholder={words.placeholder} aria-label={words.placeholder} enterkeyhint="send" onKeyDown={handleKey} onPaste={handlePaste} onInput={(event) => { setText(event.currentTarget.value); controller.noteTyping(); }} />
        <button type="submit" class="send" aria-label={words.send} disabled={!canSend}><Icon name="send" /></button>
      </div>
      <LimitNote length={length} limit={session.limits.text} />
    </form>
  );
}

/** On a touch screen the text field would pull the keyboard over the conversation. */
function takeFocus(area: HTMLTextAreaElement | null): void {
  const isTouch = window.matchMedia("(pointer: coarse)").matches;
  (isTouch ? document.getElementById("log") : area)?.focus({ preventScroll: true });
}

function isSendable(text: string, length: number, { uploads }: State, { limits }: Session): boolean {
  const waiting = uploads.filter(({ code }) => code === null);
  const isReady = waiting.every(({ file }) => file !== null);
  return isReady && length <= limits.text && (text.trim() !== "" || waiting.length > 0);
}

function fitHeight(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  area.style.height = "auto";
  area.style.height = `${String(area.scrollHeight)}px`;
}

function AttachButton({ accepts, onFiles }: { accepts: string[]; onFiles: (files: FileList | null) => void }): JSX.Element {
  const { words } = useLocale();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="attach" aria-label={words.attach} title={words.attach} onClick={() => input.current?.click()}>
        <Icon name="clip" />
      </button>
      <input
        ref={input}
        class="hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        accept={accepts.join(",")}
        onChange={(event) => {
          onFiles(event.currentTarget.files);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
