import { lazy } from 'react';

// Opened seldom: their script is asked for when they are.

export const TimeMenu = lazy(async () => {
  const { TimeMenu } = await import('./TimeMenu');
  return { default: TimeMenu };
});

export const ScheduledCards = lazy(async () => {
  const { ScheduledCards } = await import('./ScheduledCards');
  return { default: ScheduledCards };
});
