import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingLines } from '@/shared/ui/LoadingLines';

interface PagesViewProps<Page> {
  readonly query: UseInfiniteQueryResult<InfiniteData<Page>>;
  readonly children: (data: InfiniteData<Page>) => ReactNode;
}

/** The three faces of a list that comes in pages. */
export function PagesView<Page>({ query, children }: PagesViewProps<Page>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return <LoadingLines />;
}
