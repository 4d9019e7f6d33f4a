import { lazy, Suspense } from 'react';
import type { BulkBarProps } from './BulkBar';

// Most days go by without them: their script is asked for when they are.

export const BulkProgress = lazy(async () => {
  const { BulkProgress } = await import('./BulkProgress');
  return { default: BulkProgress };
});

const LazyBar = lazy(async () => {
  const { BulkBar } = await import('./BulkBar');
  return { default: BulkBar };
});

export function BulkBar(props: BulkBarProps) {
  return (
    <Suspense fallback={null}>
      <LazyBar {...props} />
    </Suspense>
  );
}
