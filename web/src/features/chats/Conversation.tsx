import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Loader } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { Suspense, useMemo, useRef, useState } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { ChatDetail, Message } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import { useShowEnd, useTellAttention } from './attention';
import { ConversationContext, useConversationActs } from './conversationActs';
import { useFolding } from './folding';
import { FileViewer } from './lazyParts';
import { MessageRow } from './MessageRow';
import { isMine } from './rights';
import { rowsOf } from './rows';
import { TypingLine } from './TypingLine';
import { useDivider } from './useDivider';
import { useIsAttended } from './useIsAttended';
import { useReading } from './useReading';
import { useScrolling } from './useScrolling';
import type { Target } from './useTalk';
import { useTarget } from './useTarget';
import classes from './Conversation.module.css';

interface ConversationProps {
  readonly chat: ChatDetail;
  readonly messages: readonly Message[];
  readonly hasOlder: boolean;
  readonly isLoadingOlder: boolean;
  /** Loads the page before; answers whether there is still more. */
  readonly onOlder: () => Promise<boolean>;
  /** Loads the page after. */
  readonly onNewer: () => void;
  /** The message that it opens at, or goes to. */
  readonly target: Target | null;
  /** Somebody went to this part; it does not open at the first unread message. */
  readonly isGoneTo: boolean;
  readonly onGoTo: (seq: number) => void;
  /** Goes to the end of the chat, which is not loaded; null: it is. */
  readonly onNewest: (() => void) | null;
}

/** The messages of one chat, the newest at the bottom. */
export function Conversation({ chat, messages, hasOlder, isLoadingOlder, ...on }: ConversationProps) {
  const { t } = useLingui();
  const me = useMe();
  const mine = isMine(chat, me);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useRef<VirtualizerHandle>(null);
  const { target, onNewest } = on;
  const opensAtUnread = !on.isGoneTo && isUnreadToViewer(chat, mine);
  const [isAtEnd, setAtEnd] = useState(!opensAtUnread && target === null);
  const isAttended = useIsAttended() && isAtEnd;
  const divider = useDivider(chat, isAttended);
  const rows = useMemo(() => rowsOf(messages, divider), [messages, divider]);
  const { folded, toggle } = useFolding(rows);
  const { acts, shownFile, closeFile } = useConversationActs({ chat, mine, onGoTo: on.onGoTo });
  const highlighted = useTarget({
    messages,
    target,
    onShow: (index) => virtual.current?.scrollToIndex(index, { align: 'center' }),
  });
  const scrolling = useScrolling({
    virtual,
    rows,
    firstUnread: opensAtUnread ? chat.read_seq + 1 : null,
    visit: target?.visit ?? null,
    hasNewer: onNewest !== null,
    onUnloaded: on.onGoTo,
    onNewer: on.onNewer,
    isAtEnd,
    onAtEnd: setAtEnd,
    onOlder: () => {
      if (hasOlder && !isLoadingOlder) void on.onOlder();
    },
  });
  useReading({ chat, isMine: mine, isAttended });
  useTellAttention(chat.id, isAttended);
  useShowEnd(chat.id, scrolling.toEnd);

  return (
    <ConversationContext value={acts}>
      <div className={classes.frame}>
        {isLoadingOlder && <Loader size="xs" className={classes.older ?? ''} aria-label={t`Завантажуються давніші повідомлення`} />}
        <div
          className={classes.scroller}
          ref={scroller}
          role="log"
          aria-label={t`Розмова`}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by the arrow keys
          tabIndex={0}
        >
          <div className={classes.filler} />
          <Virtualizer
            ref={virtual}
            scrollRef={scroller}
            shift={scrolling.isPrepending}
            bufferSize={600}
            onScroll={scrolling.onScroll}
            onResize={scrolling.onResize}
          >
            {folded.map(({ key, ...row }) => (
              <MessageRow key={key} {...row} onFold={toggle} isHighlighted={row.message.seq === highlighted} />
            ))}
          </Virtualizer>
        </div>
        {!isAtEnd && <ToEnd count={mine ? chat.unread : 0} onClick={onNewest ?? scrolling.toEnd} />}
      </div>
      <TypingLine chatId={chat.id} />
      {shownFile !== null && (
        <Suspense fallback={null}>
          <FileViewer
            messages={messages}
            first={shownFile}
            onOlder={hasOlder ? on.onOlder : null}
            onClose={closeFile}
          />
        </Suspense>
      )}
    </ConversationContext>
  );
}

/** What others have not read in their chats is not news to the viewer. */
function isUnreadToViewer(chat: ChatDetail, mine: boolean): boolean {
  return chat.unread > 0 && (mine || chat.responsible === null);
}

function ToEnd({ count, onClick }: { readonly count: number; readonly onClick: () => void }) {
  const { t } = useLingui();
  return (
    <div className={classes.toEnd}>
      {count > 0 && (
        <span className={classes.toEndCount}>
          <Trans>Нових: {formatNumber(count)}</Trans>
        </span>
      )}
      <ActionIcon
        variant="default"
        radius="xl"
        size={38}
        aria-label={t`До найновіших повідомлень`}
        onClick={onClick}
      >
        <IconArrowDown size={19} />
      </ActionIcon>
    </div>
  );
}
