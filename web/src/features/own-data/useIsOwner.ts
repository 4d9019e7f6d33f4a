import { useMe } from '@/shared/session/api';

/** Whether whoever looks may take everything away. */
export function useIsOwner(): boolean {
  return useMe().role.code === 'owner';
}
