import type { Invitation } from '@/shared/api/types';
import { untouched, type Reducers } from '@/shared/live/family';

export interface Invitations {
  readonly items: readonly Invitation[];
}

/** Whoever accepts an invitation becomes an employee; which invitation it was is asked anew. */
export const invitationReducers: Reducers<null, Invitations> = {
  ...untouched,
  'employee.changed': 'refetch',
};
