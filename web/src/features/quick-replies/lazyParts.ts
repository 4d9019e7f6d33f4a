import { lazy } from 'react';

// Opened seldom: their script is asked for when they are.

export const FillPrompt = lazy(async () => {
  const { FillPrompt } = await import('./FillPrompt');
  return { default: FillPrompt };
});

export const ReplyMenu = lazy(async () => {
  const { ReplyMenu } = await import('./ReplyMenu');
  return { default: ReplyMenu };
});
