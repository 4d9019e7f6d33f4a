import { lazy } from 'react';

// Opened seldom: their script is asked for when they are.

export const SnoozeMenu = lazy(async () => {
  const { SnoozeMenu } = await import('./SnoozeMenu');
  return { default: SnoozeMenu };
});

export const ScheduleMenu = lazy(async () => {
  const { ScheduleMenu } = await import('./ScheduleMenu');
  return { default: ScheduleMenu };
});

export const ScheduledCards = lazy(async () => {
  const { ScheduledCards } = await import('./ScheduledCards');
  return { default: ScheduledCards };
});
