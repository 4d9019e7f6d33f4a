import { lazy } from 'react';

// The page is ready before anything is searched for.

export const SearchResults = lazy(async () => {
  const { SearchResults } = await import('./SearchResults');
  return { default: SearchResults };
});
