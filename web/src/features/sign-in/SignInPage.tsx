import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { SecondStep } from '@/shared/session/allauth';
import { Entrance } from '@/shared/ui/Entrance';
import { PasswordStep } from './PasswordStep';
import { SecondStepForm } from './SecondStepForm';

export function SignInPage() {
  const [steps, setSteps] = useState<readonly SecondStep[]>([]);
  const enter = useEnter();
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
