import { Trans } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, done } from '@/shared/api/client';
import { isApiError } from '@/shared/api/errors';
import type { InvitationAcceptance, PublicInvitation } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { prepareSignIn } from '@/shared/session/allauth';
import { AccountFields, AccountRefusal, useAccountRules } from '@/shared/ui/AccountFields';

interface AcceptFormProps {
  readonly token: string;
  readonly invitation: PublicInvitation;
}

/** The invited person chooses a login and a password and is signed in at once. */
export function AcceptForm({ token, invitation }: AcceptFormProps) {
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
      <AccountRefusal error={accept.error} />
      <AccountFields form={form} />
      <Button type="submit" size="md" fullWidth loading={accept.isPending}>
        <Trans>Приєднатися</Trans>
      </Button>
      <Text size="sm" c="dimmed" mt="sm">
        <Trans>Посилання діє до {formatDateTime(invitation.expires_at)}</Trans>
      </Text>
    </form>
  );
}

function useAcceptForm(fullName: string) {
  const validate = useAccountRules();
  return useForm<InvitationAcceptance>({
    initialValues: { login: '', password: '', full_name: fullName },
    validate,
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
