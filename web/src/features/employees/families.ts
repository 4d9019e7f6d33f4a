import { liveFamily } from '@/shared/live/family';
import { invitationReducers, type Invitations } from './events';

export const invitationsFamily = liveFamily<null, Invitations>({
  name: 'invitations',
  reducers: invitationReducers,
});
