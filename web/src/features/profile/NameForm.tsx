import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useChangeMe, useMe } from '@/shared/session/api';
import { Section } from '@/shared/ui/Page';
import { useNotifyError } from '@/shared/ui/useNotifyError';

export function NameForm() {
  const { t } = useLingui();
  const me = useMe();
  const change = useChangeMe();
  const notifyError = useNotifyError();
  const form = useForm({
    initialValues: { fullName: me.full_name },
    validate: { fullName: (value) => (value.trim() === '' ? t`Введіть ім’я` : null) },
  });
  const handleSubmit = ({ fullName }: { fullName: string }) => {
    change.mutate(
      { full_name: fullName.trim() },
      {
        onSuccess: () => {
          form.resetDirty();
          notifications.show({ message: t`Ім’я збережено` });
        },
        onError: notifyError,
      },
    );
  };
  return (
    <Section title={<Trans>Ім’я</Trans>}>
      <form noValidate onSubmit={form.onSubmit(handleSubmit)}>
        <Group align="flex-end" gap="sm">
          <TextInput
            {...form.getInputProps('fullName')}
            label={t`Повне ім’я`}
            description={t`Так вас бачать колеги`}
            autoComplete="name"
            flex="1 1 16rem"
          />
          <Button type="submit" variant="default" disabled={!form.isDirty()} loading={change.isPending}>
            <Trans>Зберегти</Trans>
          </Button>
        </Group>
      </form>
    </Section>
  );
}
