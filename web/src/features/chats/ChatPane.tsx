import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Center } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Suspense, useMemo, useState } from 'react';
import { isApiError } from '@/shared/api/errors';
import type { ChatDetail } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { ErrorState } from '@/shared/ui/ErrorState';
import { chatQuery, conversationQuery } from './api';
import { ChatHeader } from './ChatHeader';
import { Composer } from './Composer';
import { Conversation } from './Conversation';
import { ConversationLoading } from './ConversationLoading';
import { DetailsPanel } from './DetailsPanel';
import { DropZone } from './DropZone';
import { keep, readKept } from './kept';
import { DetailsDrawer } from './lazyParts';
import { useOutgoing, withOutgoing } from './outgoing';
import { Slot } from './Slot';
import { useSlots } from './slots';
import classes from './ChatPane.module.css';

interface ChatPaneProps {
  readonly chatId: number;
  readonly onLeave: () => void;
}

/** One chat: the conversation in the middle, the client beside it. */
export function ChatPane({ chatId, onLeave }: ChatPaneProps) {
  const chat = useQuery(chatQuery(chatId));
  const details = useDetails();
  const { AboveComposer } = useSlots();
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
        <Talk chat={chat.data} />
        <Slot of={AboveComposer} with={{ chat: chat.data }} />
        <Composer chat={chat.data} />
      </DropZone>
      {details.column && <DetailsPanel chat={chat.data} />}
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

function Talk({ chat }: { readonly chat: ChatDetail }) {
  const me = useMe();
  const query = useInfiniteQuery(conversationQuery(chat.id));
  const outgoing = useOutgoing(me.id, chat.id);
  const stored = useMemo(
    () => query.data?.pages.toReversed().flatMap((page) => page.items),
    [query.data],
  );
  const messages = useMemo(
    () => stored && withOutgoing(stored, outgoing, me.short_name),
    [stored, outgoing, me.short_name],
  );
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
      chat={chat}
      messages={messages}
      hasOlder={query.hasNextPage}
      isLoadingOlder={query.isFetchingNextPage}
      onOlder={async () => (await query.fetchNextPage({ cancelRefetch: false })).hasNextPage}
    />
  );
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
