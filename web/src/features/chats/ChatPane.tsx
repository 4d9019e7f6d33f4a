import { useQuery } from '@tanstack/react-query';
import { Center } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Suspense, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { isApiError } from '@/shared/api/errors';
import type { ChatDetail } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { ErrorState } from '@/shared/ui/ErrorState';
import { chatQuery } from './api';
import { ChatHeader } from './ChatHeader';
import { Composer } from './Composer';
import { Conversation } from './Conversation';
import { ConversationLoading } from './ConversationLoading';
import { DetailsPanel } from './DetailsPanel';
import { DropZone } from './DropZone';
import { keep, readKept } from '@/shared/lib/kept';
import { DetailsDrawer } from './lazyParts';
import { useOutgoing } from './outgoing';
import { withOutgoing } from './outgoingMessage';
import { Slot } from './Slot';
import { useSlots } from './slots';
import { useTalk, type Target } from './useTalk';
import classes from './ChatPane.module.css';

interface ChatPaneProps {
  readonly chatId: number;
  /** The message that the address leads to. */
  readonly target: Target | null;
  readonly onLeave: () => void;
}

/** One chat: the conversation in the middle, the client beside it. */
export function ChatPane({ chatId, target, onLeave }: ChatPaneProps) {
  const chat = useQuery(chatQuery(chatId));
  // Asked for beside the chat itself, not after it.
  const talk = useTalk(chatId, target);
  const details = useDetails();
  const { AboveComposer, Beside } = useSlots();
  // What was loaded stays on the screen while it cannot be refreshed, but not once it is refused.
  if (chat.data === undefined || isRefused(chat.error)) {
    return chat.isError ? (
      <Center p="lg">
        <ErrorState error={chat.error} onRetry={() => void chat.refetch()} />
      </Center>
    ) : (
      <div className={classes.pane} />
    );
  }
  return (
    <div className={classes.pane} data-details={details.column || undefined}>
      <DropZone chat={chat.data} className={classes.centre ?? ''}>
        <ChatHeader
          chat={chat.data}
          detailsShown={details.column || details.drawer}
          onDetails={details.toggle}
          onLeave={onLeave}
        />
        <Talk chat={chat.data} {...talk} />
        <Slot of={AboveComposer} with={{ chat: chat.data }} />
        <Composer chat={chat.data} />
      </DropZone>
      {details.column && <DetailsPanel chat={chat.data} />}
      <Slot of={Beside} with={{ chat: chat.data }} />
      {details.drawer && (
        <Suspense fallback={null}>
          <DetailsDrawer chat={chat.data} onClose={details.toggle} />
        </Suspense>
      )}
    </div>
  );
}

function isRefused(error: unknown): boolean {
  return isApiError(error) && (error.status === 403 || error.status === 404);
}

type TalkProps = ReturnType<typeof useTalk> & { readonly chat: ChatDetail };

function Talk({ chat, query, ...talk }: TalkProps) {
  const me = useMe();
  const outgoing = useOutgoing(me.id, chat.id);
  const stored = useMemo(
    () => query.data?.pages.toReversed().flatMap((page) => page.items),
    [query.data],
  );
  const messages = useMemo(
    () => stored && withOutgoing(stored, outgoing, me.short_name),
    [stored, outgoing, me.short_name],
  );
  useSeeingWhatIsSent(outgoing.length, talk.hasNewer ? talk.toNewest : null);
  if (messages === undefined) {
    return query.isError ? (
      <Center flex={1} p="lg">
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </Center>
    ) : (
      <ConversationLoading />
    );
  }
  return (
    <Conversation
      key={talk.name}
      chat={chat}
      messages={messages}
      target={talk.target}
      isGoneTo={talk.isGoneTo}
      onGoTo={talk.goTo}
      onNewest={talk.hasNewer ? talk.toNewest : null}
      onNewer={() => {
        if (!query.isFetchingPreviousPage) void query.fetchPreviousPage({ cancelRefetch: false });
      }}
      hasOlder={query.hasNextPage}
      isLoadingOlder={query.isFetchingNextPage}
      onOlder={async () => (await query.fetchNextPage({ cancelRefetch: false })).hasNextPage}
    />
  );
}

/** Whoever writes while they look at old messages wants to see what they wrote. */
function useSeeingWhatIsSent(count: number, toNewest: (() => void) | null): void {
  const show = useEffectEvent(() => toNewest?.());
  useEffect(() => {
    if (count > 0) show();
  }, [count]);
}

const storageName = 'kramar-chat-details';

/** Beside the conversation where there is room, over it where there is none. */
function useDetails() {
  const wide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const [wanted, setWanted] = useState(() => readKept(storageName) !== false);
  const [over, setOver] = useState(false);
  return {
    column: wide && wanted,
    drawer: !wide && over,
    toggle: () => {
      if (!wide) setOver(!over);
      else {
        setWanted(!wanted);
        keep(storageName, !wanted);
      }
    },
  };
}
