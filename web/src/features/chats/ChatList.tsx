import type { InfiniteData } from '@tanstack/react-query';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { Chat, ChatPage } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingLines } from '@/shared/ui/LoadingLines';
import { chatListQuery, chatQuery, conversationQuery } from './api';
import { ChatRow } from './ChatRow';
import type { ChatFilter } from './filter';
import { ListEmpty } from './ListEmpty';
import { addSelected, toggleSelected, useSelection } from './selection';
import type { ChatNavigation } from './useChatNavigation';
import classes from './ChatList.module.css';

const rowHeight = 68;
/** How near its end the list asks for more, in pixels. */
const moreWithin = rowHeight * 12;

interface ChatListProps {
  readonly filter: ChatFilter;
  readonly chatId: number | null;
  readonly navigation: ChatNavigation;
}

/** The list in its four faces: on its way, refused, empty, here. */
export function ChatList({ filter, chatId, navigation }: ChatListProps) {
  const me = useMe();
  const query = useInfiniteQuery(chatListQuery({ filter, viewerId: me.id }));
  const chats = useChats(query.data);
  const { hasNextPage: hasMore, fetchNextPage } = query;
  // All that was loaded has gone, by a bulk deed for one; there is more beyond it.
  const isDrained = query.isSuccess && chats.length === 0 && hasMore;
  const asks = isDrained && !query.isFetchingNextPage && !query.isFetchNextPageError;
  useEffect(() => {
    if (asks) void fetchNextPage({ cancelRefetch: false });
  }, [asks, fetchNextPage]);
  if (query.isPending || isDrained) {
    return (
      <div className={classes.loading}>
        <LoadingLines count={8} height={56} />
      </div>
    );
  }
  if (query.data === undefined) {
    return (
      <div className={classes.empty}>
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (chats.length === 0) {
    return <ListEmpty filter={filter} onFilter={navigation.setFilter} />;
  }
  const loadMore = () => {
    if (hasMore && !query.isFetchingNextPage) void fetchNextPage({ cancelRefetch: false });
  };
  const name = JSON.stringify(filter);
  return <Rows key={name} name={name} {...{ chats, chatId, navigation }} onEnd={loadMore} />;
}

export function useChats(data: InfiniteData<ChatPage> | undefined): readonly Chat[] {
  return useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
}

interface RowsProps {
  /** Tells one list from another. */
  readonly name: string;
  readonly chats: readonly Chat[];
  readonly chatId: number | null;
  readonly navigation: ChatNavigation;
  readonly onEnd: () => void;
}

/** Where the list stood when it was left; one place is enough, as one list is seen at a time. */
let left = { name: '', offset: 0 };

function Rows({ name, chats, chatId, navigation, onEnd }: RowsProps) {
  const me = useMe();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useRef<VirtualizerHandle>(null);
  const prefetch = usePrefetch();
  const selection = useSelection();
  const choose = useChoice(chats);
  useLayoutEffect(() => {
    if (left.name === name) virtual.current?.scrollTo(left.offset);
  }, [name]);
  useSelectedInSight(virtual, chats, chatId);

  const handleScroll = (offset: number) => {
    left = { name, offset };
    const { scrollSize = 0, viewportSize = 0 } = virtual.current ?? {};
    if (scrollSize - viewportSize - offset < moreWithin) onEnd();
  };
  const handleKey = (event: KeyboardEvent) => {
    const next = neighbour(chats, chatId, stepOf(event.key));
    if (next === null) return;
    event.preventDefault();
    navigation.open(next);
    const row = `[data-chat="${next}"]`;
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(row)?.focus());
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows move between the links inside
    <div className={classes.scroller} ref={scroller} onKeyDown={handleKey}>
      <Virtualizer
        ref={virtual}
        scrollRef={scroller}
        as="ul"
        item="li"
        itemSize={rowHeight}
        onScroll={handleScroll}
      >
        {chats.map((chat) => (
          <ChatRow
            key={chat.id}
            chat={chat}
            viewerId={me.id}
            viewerName={me.short_name}
            isSelected={chat.id === chatId}
            isChosen={selection && (selection.all || selection.ids.has(chat.id))}
            onChoose={choose}
            onIntent={prefetch}
          />
        ))}
      </Virtualizer>
    </div>
  );
}

/** The chat above or below the open one; from nothing the first. */
export function neighbour(
  chats: readonly Chat[],
  chatId: number | null,
  step: number,
): number | null {
  if (step === 0) return null;
  const at = chats.findIndex(({ id }) => id === chatId);
  const next = at === -1 ? 0 : at + step;
  return chats[next]?.id ?? null;
}

function stepOf(key: string): number {
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : 0;
}

/** A click chooses one chat, with Shift all between it and the one before. */
function useChoice(chats: readonly Chat[]): (chatId: number, isRange: boolean) => void {
  const last = useRef<number | null>(null);
  // The same for as long as the list is: rows are drawn again only when theirs changes.
  return useCallback(
    (chatId, isRange) => {
      const ids = chats.map(({ id }) => id);
      const from = last.current === null ? -1 : ids.indexOf(last.current);
      const to = ids.indexOf(chatId);
      last.current = chatId;
      if (isRange && from !== -1) addSelected(ids.slice(Math.min(from, to), Math.max(from, to) + 1));
      else toggleSelected(chatId);
    },
    [chats],
  );
}

/** What the pointer rests on is likely to be opened next. */
function usePrefetch(): (chatId: number) => void {
  const client = useQueryClient();
  return useMemo(
    () => (chatId: number) => {
      void client.query({ ...chatQuery(chatId), staleTime: 'static' }).catch(() => undefined);
      void client
        .infiniteQuery({ ...conversationQuery(chatId), staleTime: 'static' })
        .catch(() => undefined);
    },
    [client],
  );
}

/** The open chat's row is scrolled to when another is opened, not when the list moves. */
function useSelectedInSight(
  virtual: { readonly current: VirtualizerHandle | null },
  chats: readonly Chat[],
  chatId: number | null,
) {
  const latest = useRef(chats);
  useLayoutEffect(() => {
    latest.current = chats;
  });
  useLayoutEffect(() => {
    const index = latest.current.findIndex(({ id }) => id === chatId);
    if (index !== -1) virtual.current?.scrollToIndex(index, { align: 'nearest' });
  }, [virtual, chatId]);
}
