import type { Me, QuickReply } from '@/shared/api/types';

/** As the server allows it: one's own, or a shared one by its author or an administrator. */
export function mayChange({ is_shared, author }: QuickReply, me: Me): boolean {
  if (!me.permissions.includes('chats.take')) return false;
  return !is_shared || author?.id === me.id || me.permissions.includes('administration');
}
