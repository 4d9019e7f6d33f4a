import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { isApiError } from '@/shared/api/errors';
import type { CreatedInvitation } from '@/shared/api/types';
import { rolesQuery } from '@/shared/directory/api';
import { useRoleName } from '@/shared/session/useRoleName';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useInvite } from './api';

interface InviteFormProps {
  readonly onCreated: (invitation: CreatedInvitation) => void;
}

interface InviteValues {
  readonly full_name: string;
  readonly role_id: string | null;
}

export function InviteForm({ onCreated }: InviteFormProps) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const roles = useQuery(rolesQuery);
  const roleName = useRoleName();
  const invite = useInvite();
  const form = useInviteForm();
  const handleSubmit = ({ full_name: name, role_id: role }: InviteValues) => {
    invite.mutate(
      { full_name: name.trim(), role_id: Number(role) },
      {
        onSuccess: onCreated,
        onError: (error) => form.setErrors(isApiError(error) ? { ...error.fields } : {}),
      },
    );
  };
  const refusal = invite.error ?? roles.error;
  return (
    <form noValidate onSubmit={form.onSubmit(handleSubmit)}>
      {refusal !== null && (
        <Alert color="red" variant="light" role="alert" mb="md">
          {errorText(refusal)}
        </Alert>
      )}
      <TextInput {...form.getInputProps('full_name')} label={t`Повне ім’я`} data-autofocus mb="sm" />
      <Select
        {...form.getInputProps('role_id')}
        label={t`Роль`}
        placeholder={t`Оберіть роль`}
        data={(roles.data?.items ?? []).map((role) => ({ value: String(role.id), label: roleName(role) }))}
        allowDeselect={false}
        mb="lg"
      />
      <Group justify="flex-end">
        <Button type="submit" loading={invite.isPending}>
          <Trans>Створити посилання</Trans>
        </Button>
      </Group>
    </form>
  );
}

function useInviteForm() {
  const { t } = useLingui();
  return useForm<InviteValues>({
    initialValues: { full_name: '', role_id: null },
    validate: {
      full_name: (value) => (value.trim() === '' ? t`Введіть ім’я` : null),
      role_id: (value) => (value === null ? t`Оберіть роль` : null),
    },
  });
}
