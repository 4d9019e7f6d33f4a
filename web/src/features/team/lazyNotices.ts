import { lazy } from 'react';

// Nothing is handed out in the first moment of a page.
export const HandedNotices = lazy(async () => {
  const { HandedNotices: component } = await import('./HandedNotices');
  return { default: component };
});
