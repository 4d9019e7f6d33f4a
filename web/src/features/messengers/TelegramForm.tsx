import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, PasswordInput, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { AddRefusal } from './AddRefusal';
import { useAddChannel } from './api';
import { readFieldErrors } from './fieldErrors';

interface TelegramFormProps {
  readonly onAdded: () => void;
}

interface TelegramValues {
  readonly name: string;
  readonly token: string;
  readonly mode: 'webhook' | 'polling';
}

/** The token is checked by a real call; afterwards it is never shown again. */
export function TelegramForm({ onAdded }: TelegramFormProps) {
  const { t } = useLingui();
  const add = useAddChannel();
  const form = useTelegramForm();
  const handleSubmit = ({ name, token, mode }: TelegramValues) => {
    add.mutate(
      { kind: 'telegram', name: name.trim(), settings: { token: token.trim(), mode } },
      { onSuccess: onAdded, onError: (error) => form.setErrors(readFieldErrors(error)) },
    );
  };
  return (
    <form noValidate onSubmit={form.onSubmit(handleSubmit)}>
      <Stack gap="md">
        <Text c="dimmed">
          <Trans>
            Створіть бота в @BotFather командою /newbot і скопіюйте токен, який він надішле.
          </Trans>
        </Text>
        <AddRefusal error={add.error} />
        <TextInput
          {...form.getInputProps('name')}
          label={t`Назва каналу`}
          description={t`Її бачать лише співробітники`}
          data-autofocus
        />
        <PasswordInput
          {...form.getInputProps('token')}
          label={t`Токен бота`}
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': t`Показати токен` }}
        />
        <ModeChoice {...form.getInputProps('mode')} />
        <Group justify="flex-end">
          <Button type="submit" loading={add.isPending}>
            <Trans>Перевірити й додати</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function ModeChoice(props: Readonly<Record<string, unknown>>) {
  const { t } = useLingui();
  return (
    <Radio.Group {...props} label={t`Як отримувати повідомлення`}>
      <Stack gap="xs" mt="xs">
        <Radio
          value="webhook"
          label={t`Telegram надсилає сам`}
          description={t`Найшвидше; потрібна публічна адреса з HTTPS`}
        />
        <Radio
          value="polling"
          label={t`Kramar запитує в Telegram`}
          description={t`Працює й без публічної адреси`}
        />
      </Stack>
    </Radio.Group>
  );
}

function useTelegramForm() {
  const { t } = useLingui();
  return useForm<TelegramValues>({
    initialValues: { name: '', token: '', mode: 'webhook' },
    validate: {
      name: (value) => (value.trim() === '' ? t`Введіть назву` : null),
      token: (value) =>
        /^\d+:[\w-]{20,}$/.test(value.trim()) ? null : t`Токен має вигляд 123456:ABC…`,
    },
  });
}
