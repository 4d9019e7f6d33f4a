import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Dialog } from '@/shared/ui/Dialog';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useDeleteCompany } from './api';

interface DeletionDialogProps {
  /** The company's: it is typed once more. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Makes sure that an owner means it. */
export function DeletionDialog({ name, onClose }: DeletionDialogProps) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const deleting = useDeleteCompany();
  const form = useForm({ initialValues: { name: '', password: '' } });
  const isNamed = form.values.name.trim() === name;
  return (
    <Dialog onClose={onClose} title={<Trans>Видалити компанію «{name}»?</Trans>}>
      <form
        noValidate
        onSubmit={form.onSubmit((asked) => deleting.mutate(asked, { onSuccess: onClose }))}
      >
        <Stack gap="sm">
          <Text>
            <Trans>Спершу заберіть архів: після видалення повернути дані не зможе ніхто.</Trans>
          </Text>
          <TextInput
            {...form.getInputProps('name')}
            label={t`Назва компанії`}
            description={<Trans>Напишіть: {name}</Trans>}
            autoComplete="off"
            data-autofocus
          />
          <PasswordInput
            {...form.getInputProps('password')}
            label={t`Ваш пароль`}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t`Показати пароль` }}
            error={deleting.isError ? errorText(deleting.error) : null}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              <Trans>Скасувати</Trans>
            </Button>
            <Button
              type="submit"
              color="red"
              loading={deleting.isPending}
              disabled={!isNamed || form.values.password === ''}
            >
              <Trans>Видалити компанію</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
