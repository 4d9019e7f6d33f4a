import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, PasswordInput, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, done } from '@/shared/api/client';
import { isApiError } from '@/shared/api/errors';
import type { InvitationAcceptance, PublicInvitation } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { prepareSignIn } from '@/shared/session/allauth';
import { useErrorText } from '@/shared/ui/useErrorText';

const shortestPassword = 8;

interface AcceptFormProps {
  readonly token: string;
  readonly invitation: PublicInvitation;
}

/** The invited person chooses a login and a password and is signed in at once. */
export function AcceptForm({ token, invitation }: AcceptFormProps) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const accept = useAccept(token);
  const form = useAcceptForm(invitation.full_name);
  const handleSubmit = (values: InvitationAcceptance) => {
    accept.mutate(values, {
      onError: (error) => form.setErrors(isApiError(error) ? { ...error.fields } : {}),
    });
  };
  const { company, role } = invitation;
  return (
    <form noValidate onSubmit={form.onSubmit(handleSubmit)}>
      <Text mb="md">
        <Trans>
          Вас запрошує компанія «{company}». Ваша роль: {role}.
        </Trans>
      </Text>
      {accept.isError && !hasFieldErrors(accept.error) && (
        <Alert color="red" variant="light" role="alert" mb="md">
          {errorText(accept.error)}
        </Alert>
      )}
      <TextInput {...form.getInputProps('full_name')} label={t`Повне ім’я`} autoComplete="name" mb="sm" />
      <TextInput
        {...form.getInputProps('login')}
        label={t`Логін`}
        description={t`Латинські літери, цифри, крапка чи дефіс`}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        mb="sm"
      />
      <PasswordInput
        {...form.getInputProps('password')}
        label={t`Пароль`}
        description={t`Щонайменше 8 символів`}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t`Показати пароль` }}
        mb="lg"
      />
      <Button type="submit" size="md" fullWidth loading={accept.isPending}>
        <Trans>Приєднатися</Trans>
      </Button>
      <Text size="sm" c="dimmed" mt="sm">
        <Trans>Посилання діє до {formatDateTime(invitation.expires_at)}</Trans>
      </Text>
    </form>
  );
}

function hasFieldErrors(error: Error): boolean {
  return isApiError(error) && Object.keys(error.fields).length > 0;
}

function useAcceptForm(fullName: string) {
  const { t } = useLingui();
  return useForm<InvitationAcceptance>({
    initialValues: { login: '', password: '', full_name: fullName },
    validate: {
      full_name: (value) => (value.trim() === '' ? t`Введіть ім’я` : null),
      login: (value) => (value.trim() === '' ? t`Придумайте логін` : null),
      password: (value) => (value.length < shortestPassword ? t`Закороткий пароль` : null),
    },
  });
}

function useAccept(token: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (body: InvitationAcceptance) => {
      await prepareSignIn();
      const params = { path: { token } };
      await done(api.POST('/api/v1/invitations/by-token/{token}/accept', { params, body }));
    },
    onSuccess: async () => {
      client.clear();
      await navigate({ to: '/', replace: true });
    },
  });
}
