import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, PasswordInput, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Dialog } from '@/shared/ui/Dialog';
import { useErrorText } from '@/shared/ui/useErrorText';
import type { Guarded } from './useGuarded';

interface PasswordDialogProps {
  readonly question: NonNullable<Guarded['question']>;
}

/** Makes sure that it is the employee who changes how they sign in. */
export function PasswordDialog({ question }: PasswordDialogProps) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const form = useForm({ initialValues: { password: '' } });
  return (
    <Dialog onClose={question.close} title={t`Підтвердьте пароль`}>
      <form noValidate onSubmit={form.onSubmit(({ password }) => question.answer(password))}>
        <Text mb="sm">
          <Trans>Ви змінюєте спосіб входу, тож назвіть свій теперішній пароль.</Trans>
        </Text>
        <PasswordInput
          {...form.getInputProps('password')}
          label={t`Пароль`}
          autoComplete="current-password"
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': t`Показати пароль` }}
          error={question.error === null ? null : errorText(question.error)}
          mb="lg"
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={question.close}>
            <Trans>Скасувати</Trans>
          </Button>
          <Button type="submit" loading={question.isPending} disabled={form.values.password === ''}>
            <Trans>Далі</Trans>
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
