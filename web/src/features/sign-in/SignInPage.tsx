import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { beginSession } from '@/shared/session/allauth';
import { Entrance } from '@/shared/ui/Entrance';
import { useSignInErrorText } from './useSignInErrorText';

export function SignInPage() {
  const { t } = useLingui();
  const signIn = useSignIn();
  const errorText = useSignInErrorText();
  const form = useForm({
    initialValues: { login: '', password: '' },
    validate: {
      login: (value) => (value.trim() === '' ? t`Введіть логін` : null),
      password: (value) => (value === '' ? t`Введіть пароль` : null),
    },
  });
  return (
    <Entrance title={<Trans>Вхід</Trans>}>
      <form noValidate onSubmit={form.onSubmit((values) => signIn.mutate(values))}>
        {signIn.isError && (
          <Alert color="red" variant="light" role="alert" mb="md">
            {errorText(signIn.error)}
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
      </form>
    </Entrance>
  );
}

function useSignIn() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/sign-in' });
  return useMutation({
    mutationFn: beginSession,
    onSuccess: async () => {
      client.clear();
      await navigate({ href: next ?? '/', replace: true });
    },
  });
}
