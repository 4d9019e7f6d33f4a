import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { endSession } from '@/shared/session/allauth';
import { useNotifyError } from '@/shared/ui/useNotifyError';

/** Signs out so that another employee can sign in on this machine. */
export function useSignOut(): () => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const notifyError = useNotifyError();
  const leave = async () => {
    try {
      await endSession();
    } catch (error) {
      notifyError(error);
      return;
    }
    await navigate({ to: '/sign-in' });
    client.clear();
  };
  return () => void leave();
}
