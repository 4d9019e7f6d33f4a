import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Divider, Stack, Text } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { describeDevice } from '@/shared/lib/device';
import { endSession } from '@/shared/session/allauth';
import { hasPasskeys } from '@/shared/session/passkeys';
import { Entrance } from '@/shared/ui/Entrance';
import { QueryView } from '@/shared/ui/QueryView';
import { ApplicationForm } from './ApplicationForm';
import { PasswordDialog } from './PasswordDialog';
import { RecoveryCodes } from './RecoveryCodes';
import { useOwnSteps } from './useOwnSteps';
import { useSteps, type Steps } from './useSteps';

/** Where an employee is led whose company lets nobody in by the password alone. */
export function SetUpPage() {
  const own = useOwnSteps();
  const steps = useSteps(own.data);
  return (
    <Entrance title={<Trans>Двоетапний вхід</Trans>}>
      <QueryView query={own}>
        {({ hasApplication, passkeys }) =>
          hasApplication || passkeys.length > 0 ? <Ready codes={steps.codes} /> : <Ways steps={steps} />
        }
      </QueryView>
      {steps.question !== null && <PasswordDialog question={steps.question} />}
    </Entrance>
  );
}

function Ways({ steps }: { readonly steps: Steps }) {
  const { t } = useLingui();
  const name = describeDevice(navigator.userAgent) || t`Ключ доступу`;
  return (
    <Stack gap="md">
      <Text>
        <Trans>Ваша компанія вимагає двоетапний вхід. Увімкніть його, щоб працювати далі.</Trans>
      </Text>
      <ApplicationForm isPending={steps.isPending} onCode={(code) => steps.addApplication(code)} />
      {hasPasskeys() && (
        <>
          <Divider label={t`або`} />
          <Button
            variant="default"
            leftSection={<IconFingerprint size={18} />}
            onClick={() => steps.addPasskey(name)}
          >
            <Trans>Додати ключ доступу</Trans>
          </Button>
        </>
      )}
      <Leave />
    </Stack>
  );
}

function Ready({ codes }: { readonly codes: readonly string[] }) {
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/second-step' });
  return (
    <Stack gap="xs">
      {codes.length > 0 && <RecoveryCodes codes={codes} />}
      <Button onClick={() => void navigate({ href: next ?? '/', replace: true })}>
        <Trans>До роботи</Trans>
      </Button>
    </Stack>
  );
}

function Leave() {
  const handleLeave = () => void endSession().then(() => window.location.assign('/sign-in'));
  return (
    <Anchor component="button" type="button" size="sm" onClick={handleLeave}>
      <Trans>Вийти</Trans>
    </Anchor>
  );
}
