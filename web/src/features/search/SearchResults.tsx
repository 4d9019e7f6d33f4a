import { Trans, useLingui } from '@lingui/react/macro';
import { Loader } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconSearchOff } from '@tabler/icons-react';
import type { KeyboardEvent, UIEvent } from 'react';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingLines } from '@/shared/ui/LoadingLines';
import { searchQuery } from './api';
import { Hit } from './Hit';
import { resultRows } from './resultRows';
import classes from './Search.module.css';

interface SearchResultsProps {
  readonly query: string;
  readonly chatId: number | null;
  /** The keyboard goes back to the field. */
  readonly onLeave: () => void;
}

/** How near its end the list asks for more, in pixels. */
const moreWithin = 800;

/** What was found: on its way, refused, nothing, or here. */
export function SearchResults({ query, chatId, onLeave }: SearchResultsProps) {
  const { t } = useLingui();
  const search = useInfiniteQuery(searchQuery(query));
  if (search.data === undefined) {
    return search.isError ? (
      <div className={classes.state}>
        <ErrorState error={search.error} onRetry={() => void search.refetch()} />
      </div>
    ) : (
      <div className={classes.waiting}>
        <LoadingLines count={7} height={60} />
      </div>
    );
  }
  const hits = search.data.pages.flatMap((page) => page.items);
  const hint = search.data.pages.at(-1)?.hint ?? null;
  const loadMore = () => {
    if (search.hasNextPage && !search.isFetching) void search.fetchNextPage({ cancelRefetch: false });
  };
  return (
    <section
      className={classes.results}
      aria-label={t`Знайдене`}
      aria-busy={search.isPlaceholderData || undefined}
      onScroll={(event) => {
        if (isNearEnd(event)) loadMore();
      }}
    >
      {hint !== null && (
        <p className={classes.hint} role="status">
          {hint}
        </p>
      )}
      {hits.length === 0 && hint === null && <NothingFound query={query} />}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows move between the links inside */}
      <ul onKeyDown={(event) => moveFocus(event, onLeave)}>
        {hits.map((hit, at) => (
          <li key={hit.message?.id ?? `${hit.found_in}-${hit.chat.id}-${at}`}>
            <Hit hit={hit} openChatId={chatId} />
          </li>
        ))}
      </ul>
      {search.isFetchingNextPage && <Loader size="sm" className={classes.more ?? ''} />}
    </section>
  );
}

function NothingFound({ query }: { readonly query: string }) {
  return (
    <div className={classes.state}>
      <EmptyState icon={IconSearchOff} title={<Trans>Нічого не знайдено</Trans>}>
        {query.startsWith('@') ? (
          <Trans>Серед імен і нікнеймів такого немає. Без @ пошук піде й по повідомленнях.</Trans>
        ) : (
          <Trans>Спробуйте коротше або частину слова: «достав» знайде і «доставка», і «доставку».</Trans>
        )}
      </EmptyState>
    </div>
  );
}

function isNearEnd({ currentTarget }: UIEvent<HTMLElement>): boolean {
  const { scrollHeight, scrollTop, clientHeight } = currentTarget;
  return scrollHeight - scrollTop - clientHeight < moreWithin;
}

/** Arrows go from one find to the next; from the first one up, and by Escape, to the field. */
function moveFocus(event: KeyboardEvent<HTMLElement>, onLeave: () => void): void {
  const rows = resultRows();
  const at = rows.findIndex((row) => row === document.activeElement);
  if (event.key === 'Escape' || (event.key === 'ArrowUp' && at === 0)) onLeave();
  else if (event.key === 'ArrowDown') rows[at + 1]?.focus();
  else if (event.key === 'ArrowUp') rows[at - 1]?.focus();
  else return;
  event.preventDefault();
}
