import { isSecondStepWanted, isSessionEnded } from '@/shared/api/errors';

/** Where a refusal leads that says we may not be here; `null` for any other error. */
export function doorFor(error: unknown): '/sign-in' | '/second-step' | null {
  if (isSessionEnded(error)) return '/sign-in';
  return isSecondStepWanted(error) ? '/second-step' : null;
}
