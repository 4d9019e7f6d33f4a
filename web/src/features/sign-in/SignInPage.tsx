import { Trans } from '@lingui/react/macro';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, take } from '@/shared/api/client';
import type { SecondStep } from '@/shared/session/allauth';
import { Entrance } from '@/shared/ui/Entrance';
import { PasswordStep } from './PasswordStep';
import { SecondStepForm } from './SecondStepForm';

/** Whether there is nobody yet who could sign in. */
const startQuery = queryOptions({
  queryKey: ['start'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/start', { signal })),
  staleTime: Infinity,
});

export function SignInPage() {
  const [steps, setSteps] = useState<readonly SecondStep[]>([]);
  const enter = useEnter();
  const start = useQuery(startQuery);
  if (start.data?.is_open === true) return <Navigate to="/start" replace />;
  const handlePassed = (wanted: readonly SecondStep[]) => {
    if (wanted.length === 0) void enter();
    else setSteps(wanted);
  };
  if (steps.length === 0) {
    return (
      <Entrance title={<Trans>Вхід</Trans>}>
        <PasswordStep onPassed={handlePassed} />
      </Entrance>
    );
  }
  return (
    <Entrance title={<Trans>Другий крок</Trans>}>
      <SecondStepForm steps={steps} onEnter={enter} onBack={() => setSteps([])} />
    </Entrance>
  );
}

function useEnter() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/sign-in' });
  return async () => {
    client.clear();
    await navigate({ href: next ?? '/', replace: true });
  };
}
