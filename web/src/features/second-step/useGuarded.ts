import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isApiError } from '@/shared/api/errors';
import { PasskeyRefusedError } from '@/shared/session/passkeys';
import { repeatPassword } from '@/shared/session/secondStep';
import { useNotifyError } from '@/shared/ui/useNotifyError';

type Act = () => Promise<void>;

/** Does what the server may want the password for once more, and then does it again. */
export function useGuarded() {
  const [waiting, setWaiting] = useState<Act | null>(null);
  const notifyError = useNotifyError();
  const act = useMutation({
    mutationFn: tryTo,
    onSuccess: (isDone, tried) => setWaiting(isDone ? null : () => tried),
    onError: (error) => {
      setWaiting(null);
      if (!(error instanceof PasskeyRefusedError)) notifyError(error);
    },
  });
  const repeat = useMutation({
    mutationFn: repeatPassword,
    onSuccess: () => {
      if (waiting !== null) act.mutate(waiting);
    },
  });
  return {
    run: (next: Act) => act.mutate(next),
    isPending: act.isPending,
    /** What the dialog of the password shows; `null` while it is not wanted. */
    question:
      waiting === null
        ? null
        : {
            error: repeat.error,
            isPending: repeat.isPending || act.isPending,
            answer: (password: string) => repeat.mutate(password),
            close: () => setWaiting(null),
          },
  };
}

export type Guarded = ReturnType<typeof useGuarded>;

/** Tells `false` when the password is wanted first. */
async function tryTo(act: Act): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (isApiError(error) && error.status === 401) return false;
    throw error;
  }
}
