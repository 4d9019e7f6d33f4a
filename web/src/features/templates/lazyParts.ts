import { lazy } from 'react';

// Opened seldom: its script is asked for when it is.

export const TemplateDialog = lazy(async () => {
  const { TemplateDialog } = await import('./TemplateDialog');
  return { default: TemplateDialog };
});
