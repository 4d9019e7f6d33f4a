import { Trans } from '@lingui/react/macro';
import type { ChatDetail } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { ComposerForm } from './ComposerForm';
import { ReplyWindow, useReplyWindow } from './ReplyWindow';
import { isMine, mayTake } from './rights';
import { TakeButton } from './TakeButton';
import classes from './Composer.module.css';

/** Where the responsible writes; for everybody else one line that says who answers. */
export function Composer({ chat }: { readonly chat: ChatDetail }) {
  const me = useMe();
  const leftToReply = useReplyWindow(chat.reply_until);
  if (!isMine(chat, me)) return <NotMine chat={chat} />;
  if (leftToReply === 0) {
    return (
      <div className={classes.closed}>
        <Trans>
          Час на відповідь минув: канал приймає повідомлення лише невдовзі після слів клієнта.
          Писати можна буде, щойно клієнт озветься.
        </Trans>
      </div>
    );
  }
  return (
    <>
      {!chat.contact.reachable && (
        <div className={classes.warning} role="status">
          <Trans>Клієнт заблокував канал: повідомлення, імовірно, не дійде.</Trans>
        </div>
      )}
      {leftToReply !== null && <ReplyWindow left={leftToReply} />}
      <ComposerForm chat={chat} />
    </>
  );
}

function NotMine({ chat }: { readonly chat: ChatDetail }) {
  const me = useMe();
  const name = chat.responsible?.name;
  const allowed = mayTake(chat, me);
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
      </span>
      <TakeButton chat={chat} />
    </div>
  );
}
