import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, SimpleGrid } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isApiError } from '@/shared/api/errors';
import { changePassword } from '@/shared/session/allauth';
import { useMe } from '@/shared/session/api';
import { Section } from '@/shared/ui/Page';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { sessionsKey } from './sessions';

const shortestPassword = 8;

export function PasswordForm() {
  const { t } = useLingui();
  const form = usePasswordForm();
  const change = useMutation({ mutationFn: changePassword });
  const notifyError = useNotifyError();
  const client = useQueryClient();
  const me = useMe();
  const showPassword = { 'aria-label': t`Показати пароль` };
  const handleSubmit = (values: { current: string; chosen: string }) => {
    change.mutate(values, {
      onSuccess: () => {
        form.reset();
        notifications.show({ message: t`Пароль змінено` });
        void client.invalidateQueries({ queryKey: sessionsKey });
        // The server calls devices of living sessions, and this one's has just begun anew.
        void import('@/shared/push/browser').then(({ renew }) => renew(me.id));
      },
      onError: (error) => {
        const fields = toOwnFields(error);
        if (Object.keys(fields).length > 0) form.setErrors(fields);
        else notifyError(error);
      },
    });
  };
  return (
    <Section title={<Trans>Пароль</Trans>}>
      <form noValidate onSubmit={form.onSubmit(handleSubmit)}>
        <SimpleGrid cols={{ base: 1, xs: 2 }} mb="md">
          <PasswordInput
            {...form.getInputProps('current')}
            label={t`Теперішній пароль`}
            autoComplete="current-password"
            visibilityToggleButtonProps={showPassword}
          />
          <PasswordInput
            {...form.getInputProps('chosen')}
            label={t`Новий пароль`}
            autoComplete="new-password"
            visibilityToggleButtonProps={showPassword}
          />
        </SimpleGrid>
        <Button type="submit" variant="default" disabled={!form.isDirty()} loading={change.isPending}>
          <Trans>Змінити пароль</Trans>
        </Button>
      </form>
    </Section>
  );
}

function usePasswordForm() {
  const { t } = useLingui();
  return useForm({
    initialValues: { current: '', chosen: '' },
    validate: {
      current: (value) => (value === '' ? t`Введіть теперішній пароль` : null),
      chosen: (value) => (value.length < shortestPassword ? t`Щонайменше 8 символів` : null),
    },
  });
}

/** The server names its own fields; the form's are called otherwise. */
function toOwnFields(error: Error): Record<string, string> {
  if (!isApiError(error)) return {};
  const { current_password: current, new_password: chosen } = error.fields;
  return {
    ...(current === undefined ? {} : { current }),
    ...(chosen === undefined ? {} : { chosen }),
  };
}
