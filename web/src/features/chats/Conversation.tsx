import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Loader } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { Suspense, useMemo, useRef, useState } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { ChatDetail, Message } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { ConversationContext, useConversationActs } from './conversationActs';
import { FileViewer } from './lazyParts';
import { MessageRow } from './MessageRow';
import { isMine } from './rights';
import { rowsOf } from './rows';
import { TypingLine } from './TypingLine';
import { useDivider } from './useDivider';
import { useIsAttended } from './useIsAttended';
import { useReading } from './useReading';
import { useScrolling } from './useScrolling';
import classes from './Conversation.module.css';

interface ConversationProps {
  readonly chat: ChatDetail;
  readonly messages: readonly Message[];
  readonly hasOlder: boolean;
  readonly isLoadingOlder: boolean;
  /** Loads the page before; answers whether there is still more. */
  readonly onOlder: () => Promise<boolean>;
}

/** The messages of one chat, the newest at the bottom. */
export function Conversation({ chat, messages, hasOlder, isLoadingOlder, onOlder }: ConversationProps) {
  const { t } = useLingui();
  const me = useMe();
  const mine = isMine(chat, me);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useRef<VirtualizerHandle>(null);
  const opensAtUnread = chat.unread > 0 && (mine || chat.responsible === null);
  const [isAtEnd, setAtEnd] = useState(!opensAtUnread);
  const isAttended = useIsAttended() && isAtEnd;
  const divider = useDivider(chat, isAttended);
  const rows = useMemo(() => rowsOf(messages, divider), [messages, divider]);
  const { acts, highlighted, shownFile, closeFile } = useConversationActs({
    chat,
    messages,
    mine,
    onOlder: hasOlder ? onOlder : null,
    onShow: (index) => virtual.current?.scrollToIndex(index, { align: 'center' }),
  });
  const scrolling = useScrolling({
    virtual,
    rows,
    firstUnread: opensAtUnread ? chat.read_seq + 1 : null,
    onUnloaded: (seq) => acts.jumpTo(seq),
    isAtEnd,
    onAtEnd: setAtEnd,
    onOlder: () => {
      if (hasOlder && !isLoadingOlder) void onOlder();
    },
  });
  useReading({ chat, isMine: mine, isAttended });

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
            {rows.map(({ key, ...row }) => (
              <MessageRow key={key} {...row} isHighlighted={row.message.seq === highlighted} />
            ))}
          </Virtualizer>
        </div>
        {!isAtEnd && <ToEnd count={mine ? chat.unread : 0} onClick={scrolling.toEnd} />}
      </div>
      <TypingLine chatId={chat.id} />
      {shownFile !== null && (
        <Suspense fallback={null}>
          <FileViewer
            messages={messages}
            first={shownFile}
            onOlder={hasOlder ? onOlder : null}
            onClose={closeFile}
          />
        </Suspense>
      )}
    </ConversationContext>
  );
}

function ToEnd({ count, onClick }: { readonly count: number; readonly onClick: () => void }) {
  const { t } = useLingui();
  return (
    <div className={classes.toEnd}>
      {count > 0 && (
        <span className={classes.toEndCount}>
          <Trans>Нових: {count}</Trans>
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
