import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { IconFingerprint } from '@tabler/icons-react';
import { beginSession, type SecondStep } from '@/shared/session/allauth';
import { enterByPasskey, hasPasskeys, PasskeyRefusedError } from '@/shared/session/passkeys';
import { useSignInErrorText } from './useSignInErrorText';

interface PasswordStepProps {
  /** The password was good; what is still wanted, nothing when the door is open. */
  readonly onPassed: (steps: readonly SecondStep[]) => void;
}

export function PasswordStep({ onPassed }: PasswordStepProps) {
  const { t } = useLingui();
  const signIn = useMutation({ mutationFn: beginSession, onSuccess: onPassed });
  const touch = useMutation({ mutationFn: enterByPasskey, onSuccess: () => onPassed([]) });
  const errorText = useSignInErrorText();
  const form = useForm({
    initialValues: { login: '', password: '' },
    validate: {
      login: (value) => (value.trim() === '' ? t`Введіть логін` : null),
      password: (value) => (value === '' ? t`Введіть пароль` : null),
    },
  });
  const error = signIn.error ?? (touch.error instanceof PasskeyRefusedError ? null : touch.error);
  return (
    <form noValidate onSubmit={form.onSubmit((values) => signIn.mutate(values))}>
      {error !== null && (
        <Alert color="red" variant="light" role="alert" mb="md">
          {errorText(error)}
        </Alert>
      )}
      <TextInput
        {...form.getInputProps('login')}
        label={t`Логін`}
        size="md"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        mb="sm"
      />
      <PasswordInput
        {...form.getInputProps('password')}
        label={t`Пароль`}
        size="md"
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t`Показати пароль` }}
        mb="lg"
      />
      <Button type="submit" size="md" fullWidth loading={signIn.isPending}>
        <Trans>Увійти</Trans>
      </Button>
      {hasPasskeys() && (
        <Button
          variant="subtle"
          fullWidth
          mt="xs"
          leftSection={<IconFingerprint size={18} />}
          loading={touch.isPending}
          onClick={() => touch.mutate()}
        >
          <Trans>Ключем доступу</Trans>
        </Button>
      )}
    </form>
  );
}
