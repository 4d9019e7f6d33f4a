import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import {
  Suspense,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { ChatDetail } from '@/shared/api/types';
import { useComposerPort } from '@/shared/composer/port';
import { formatNumber } from '@/shared/lib/format';
import { AttachButton } from './AttachButton';
import type { Draft } from './drafts';
import { EmojiButton } from './EmojiButton';
import { GuardStrip } from './GuardStrip';
import { ComposerFiles, LongTextOffer, VoiceRecorder } from './lazyParts';
import { roomLeft } from './limits';
import { QuotedDraft } from './QuotedDraft';
import { Slot } from './Slot';
import { useSlots, type AdoptedReply } from './slots';
import { useComposer } from './useComposer';
import { useEditLast } from './useEditLast';
import { VoiceButton } from './VoiceButton';
import { isTouch } from './writing';
import classes from './Composer.module.css';

/** Words and files, or a voice message while somebody speaks. */
export function ComposerForm({ chat }: { readonly chat: ChatDetail }) {
  const [isRecording, setRecording] = useState(false);
  return (
    <div className={classes.composer}>
      {isRecording ? (
        <Suspense fallback={<div className={classes.line} />}>
          <VoiceRecorder chat={chat} onClose={() => setRecording(false)} />
        </Suspense>
      ) : (
        <WritingForm chat={chat} onRecord={() => setRecording(true)} />
      )}
    </div>
  );
}

interface WritingFormProps {
  readonly chat: ChatDetail;
  readonly onRecord: () => void;
}

function WritingForm({ chat, onRecord }: WritingFormProps) {
  const { t } = useLingui();
  const field = useRef<HTMLTextAreaElement>(null);
  const composer = useComposer(chat);
  const { ChosenReply, ComposerTools, SendTools } = useSlots();
  const insert = (text: string) => composer.insert(text, field.current);
  const adopt = (adopted: AdoptedReply) => composer.adopt(adopted, field.current);
  useComposerPort(chat.id, chat.capabilities, (taken) => composer.take(taken, field.current));
  useGrowth(field, composer.draft.text);
  const left = roomLeft(composer.draft.text, chat.capabilities);
  const editLast = useEditLast(chat);
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp' && isEmpty(composer.draft) && editLast()) event.preventDefault();
    // On a phone's keyboard Enter breaks the line; there is a button to send.
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event) || isTouch()) return;
    event.preventDefault();
    composer.send();
  };

  return (
    <>
      {composer.guard.isHeld && <GuardStrip onSend={composer.send} onLook={composer.look} />}
      <QuotedDraft quoted={composer.draft.replyTo} onDrop={composer.dropQuote} />
      {composer.draft.files.length > 0 && (
        <Suspense fallback={null}>
          <ComposerFiles place={composer.place} files={composer.draft.files} chat={chat} />
        </Suspense>
      )}
      {left !== null && left < 0 && (
        <Suspense fallback={null}>
          <LongTextOffer chat={chat} place={composer.place} text={composer.draft.text} />
        </Suspense>
      )}
      {composer.draft.reply !== null && (
        <Slot of={ChosenReply} with={{ reply: composer.draft.reply, onChange: composer.changeReply }} />
      )}
      <div className={classes.line}>
        <AttachButton />
        <textarea
          ref={field}
          className={classes.field}
          rows={1}
          data-composer
          data-long={composer.draft.text.length > longPaste || undefined}
          aria-label={t`Повідомлення`}
          placeholder={t`Напишіть повідомлення…`}
          value={composer.draft.text}
          onChange={(event) => composer.write(event.currentTarget.value)}
          onKeyDown={handleKey}
          onPaste={(event) => takeLongText(event, insert)}
        />
        {left !== null && (
          <span className={classes.left} data-over={left < 0 || undefined} role="status">
            {formatNumber(left)}
          </span>
        )}
        <Slot
          of={ComposerTools}
          with={{
            chat,
            text: composer.draft.text,
            field,
            onInsert: insert,
            onWrite: composer.write,
            onAdopt: adopt,
          }}
        />
        <EmojiButton onPick={insert} />
        {isEmpty(composer.draft) && chat.capabilities.voice_types.length > 0 && (
          <VoiceButton onClick={onRecord} />
        )}
        <Slot
          of={SendTools}
          with={{ chat, text: composer.draft.text, ...composer.outgoing, onTaken: composer.clear }}
        />
        <SendButton blocked={composer.blocked || (left ?? 0) < 0} onSend={composer.send} />
      </div>
    </>
  );
}

function isEmpty({ text, files }: Draft): boolean {
  return text === '' && files.length === 0;
}

/** Chromium takes many seconds to paste what it sets in a moment; undoing is the price. */
const longPaste = 5_000;

function takeLongText(event: ClipboardEvent, insert: (text: string) => void) {
  const text = event.clipboardData.getData('text/plain');
  if (text.length < longPaste) return;
  event.preventDefault();
  insert(text);
}

function SendButton({ blocked, onSend }: { readonly blocked: boolean; readonly onSend: () => void }) {
  const { t } = useLingui();
  return (
    <Tooltip label={t`Надіслати (Enter)`}>
      <ActionIcon
        size={34}
        variant="filled"
        aria-label={t`Надіслати`}
        data-disabled={blocked}
        aria-disabled={blocked}
        onClick={onSend}
      >
        <IconSend2 size={18} />
      </ActionIcon>
    </Tooltip>
  );
}

/** Where the browser does not size a field by its words, it is measured after every change. */
function useGrowth(field: RefObject<HTMLTextAreaElement | null>, text: string) {
  useLayoutEffect(() => {
    if (field.current !== null && !CSS.supports('field-sizing', 'content')) grow(field.current);
  }, [field, text]);
}

function grow(element: HTMLTextAreaElement) {
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight}px`;
}

/** Enter that only accepts a suggestion of an input method sends nothing. */
function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  // 229 is how Safari marks the key that ends a composition, and nothing else tells it there.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
