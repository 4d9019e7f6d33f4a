import { lazy } from 'react';

export const PersonalData = lazy(async () => {
  const { PersonalData } = await import('./PersonalData');
  return { default: PersonalData };
});
