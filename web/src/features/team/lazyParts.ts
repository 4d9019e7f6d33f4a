import { lazy } from 'react';

// Opened seldom: their script is asked for when they are.

export const NoteForm = lazy(async () => {
  const { NoteForm } = await import('./NoteForm');
  return { default: NoteForm };
});

export const MentionsPanel = lazy(async () => {
  const { MentionsPanel } = await import('./MentionsPanel');
  return { default: MentionsPanel };
});
