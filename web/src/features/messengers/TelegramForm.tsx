import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, PasswordInput, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Channel } from '@/shared/api/types';
import { SaveRefusal } from './SaveRefusal';
import { readFieldErrors } from './fieldErrors';
import { useSaveChannel } from './api';

interface TelegramFormProps {
  /** The channel to change; a new one is added without it. */
  readonly channel?: Channel;
  readonly onSaved: () => void;
}

interface TelegramValues {
  readonly name: string;
  readonly token: string;
  readonly mode: 'webhook' | 'polling';
}

/** The token is checked by a real call; afterwards it is never shown again. */
export function TelegramForm({ channel, onSaved }: TelegramFormProps) {
  const { t } = useLingui();
  const save = useSaveChannel('telegram', channel);
  const form = useTelegramForm(channel);
  const handleSubmit = ({ name, token, mode }: TelegramValues) => {
    const settings = token.trim() === '' ? { mode } : { mode, token: token.trim() };
    save.mutate(
      { name: name.trim(), settings },
      { onSuccess: onSaved, onError: (error) => form.setErrors(readFieldErrors(error)) },
    );
  };
  return (
    <form noValidate onSubmit={form.onSubmit(handleSubmit)}>
      <Stack gap="md">
        {channel === undefined && <WhereToGetToken />}
        <SaveRefusal error={save.error} />
        <TextInput
          {...form.getInputProps('name')}
          label={t`Назва каналу`}
          description={t`Її бачать лише співробітники`}
        />
        <PasswordInput
          {...form.getInputProps('token')}
          label={channel === undefined ? t`Токен бота` : t`Новий токен бота`}
          description={channel === undefined ? '' : t`Залиште порожнім, щоб не змінювати`}
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': t`Показати токен` }}
        />
        <ModeChoice {...form.getInputProps('mode')} />
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            {channel === undefined ? <Trans>Перевірити й додати</Trans> : <Trans>Зберегти</Trans>}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function WhereToGetToken() {
  return (
    <Text c="dimmed">
      <Trans>
        Створіть бота в @BotFather командою /newbot і скопіюйте токен, який він надішле.
      </Trans>
    </Text>
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

function useTelegramForm(channel: Channel | undefined) {
  const { t } = useLingui();
  return useForm<TelegramValues>({
    initialValues: {
      name: channel?.name ?? '',
      token: '',
      mode: channel?.settings.mode === 'polling' ? 'polling' : 'webhook',
    },
    validate: {
      name: (value) => (value.trim() === '' ? t`Введіть назву` : null),
      token: (value) => {
        const kept = channel !== undefined && value.trim() === '';
        return kept || /^\d+:[\w-]{20,}$/.test(value.trim())
          ? null
          : t`Токен має вигляд 123456:ABC…`;
      },
    },
  });
}
