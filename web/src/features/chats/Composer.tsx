import { Trans } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import type { ChatDetail } from '@/shared/api/types';
import { mayAnswer } from '@/shared/session/chatRights';
import { useMe } from '@/shared/session/api';
import { ComposerForm } from './ComposerForm';
import { useEditing } from './editing';
import { EditingForm, ReplyWindowLine, WindowClosed } from './lazyParts';
import { useDraft } from './drafts';
import { useNoteDraft } from './noteDraft';
import { ReaderSwitch, type Reader } from './ReaderSwitch';
import { useReplyWindow } from './replyWindow';
import { isMine, mayTake } from './rights';
import { Slot } from './Slot';
import { useSlots } from './slots';
import { TakeButton } from './TakeButton';
import classes from './Composer.module.css';

/** Where the responsible writes to the client, and whoever answers in chats to the team. */
export function Composer({ chat }: { readonly chat: ChatDetail }) {
  const { NoteForm } = useSlots();
  const [reader, setReader] = useState<Reader>('client');
  const me = useMe();
  const note = useNoteDraft(me.id, chat.id);
  const isEditing = useEditing(chat.id) !== null;
  if (NoteForm === undefined || !mayAnswer(me)) return <ToClient chat={chat} />;
  return (
    <>
      <ReaderSwitch reader={reader} hasNote={note.text !== ''} onChange={setReader} />
      {reader === 'client' || isEditing ? (
        <ToClient chat={chat} />
      ) : (
        <Suspense fallback={<div className={classes.closed} />}>
          <NoteForm chat={chat} text={note.text} onWrite={note.write} />
        </Suspense>
      )}
    </>
  );
}

/** A new message, or another text for one that was sent. */
function Writing({ chat }: { readonly chat: ChatDetail }) {
  const editing = useEditing(chat.id);
  const form = <ComposerForm chat={chat} />;
  if (editing === null) return form;
  return (
    <Suspense fallback={form}>
      <EditingForm chat={chat} editing={editing} />
    </Suspense>
  );
}

/** For whoever does not answer, one line that says who does. */
function ToClient({ chat }: { readonly chat: ChatDetail }) {
  const me = useMe();
  const window = useReplyWindow(chat);
  if (!isMine(chat, me)) return <NotMine chat={chat} />;
  if (window.name === 'closed') {
    return (
      <Suspense fallback={<div className={classes.closed} />}>
        <WindowClosed chat={chat} />
      </Suspense>
    );
  }
  return (
    <>
      {!chat.contact.reachable && (
        <div className={classes.warning} role="status">
          <Trans>Клієнт заблокував канал: повідомлення, імовірно, не дійде.</Trans>
        </div>
      )}
      {window.name !== 'endless' && (
        <Suspense fallback={null}>
          <ReplyWindowLine window={window} />
        </Suspense>
      )}
      <Writing chat={chat} />
    </>
  );
}

function NotMine({ chat }: { readonly chat: ChatDetail }) {
  const me = useMe();
  const name = chat.responsible?.name;
  const allowed = mayTake(chat, me);
  const { AskTool } = useSlots();
  const { text } = useDraft({ employeeId: me.id, chatId: chat.id });
  return (
    <div className={classes.closed}>
      <span>
        {name !== undefined ? (
          <Trans>Відповідає {name}</Trans>
        ) : allowed ? (
          <Trans>За цей чат ще ніхто не відповідає. Заберіть його, щоб писати.</Trans>
        ) : (
          <Trans>За цей чат ще ніхто не відповідає.</Trans>
        )}
        {text !== '' && (
          <span className={classes.kept}>
            <Trans>Ваш текст лишився в чернетці: «{text}»</Trans>
          </span>
        )}
      </span>
      <TakeButton chat={chat} />
      <Slot of={AskTool} with={{ chat }} />
    </div>
  );
}
