import type { Me } from '@/shared/api/types';
import type { Permission } from './permissions';

/** What only looks; everything else a role allows the server refuses while the company rests. */
const looking: ReadonlySet<string> = new Set<Permission>([
  'chats.use',
  'chats.see_all',
  'chats.see_unassigned',
  'chats.see_edits',
  'orders.view',
  'orders.view_all',
  'clients.view',
  'clients.see_full_phones',
  'clients.personal_data',
  'catalog.view',
  'alerts.view',
  'statistics.view',
  'administration',
]);

/** The employee with what the screen may offer now: a company that rests is only looked at. */
export function withWhatRestLeaves(me: Me): Me {
  if (!me.company.is_suspended) return me;
  return { ...me, permissions: me.permissions.filter((each) => looking.has(each)) };
}
