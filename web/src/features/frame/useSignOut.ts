import { endSession } from '@/shared/session/allauth';
import { useNotifyError } from '@/shared/ui/useNotifyError';

/** Signs out so that another employee can sign in on this machine. */
export function useSignOut(): () => void {
  const notifyError = useNotifyError();
  const leave = async () => {
    try {
      await endSession();
      // A real load, not a route: nothing of this employee's data stays in memory.
      window.location.assign('/sign-in');
    } catch (error) {
      notifyError(error);
    }
  };
  return () => void leave();
}
