import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Channel } from '@/shared/api/types';
import { ChannelFormFrame, SecretField, type FieldProps } from './ChannelFormFrame';
import { readFieldErrors } from './fieldErrors';
import { useSaveChannel } from './api';

interface InstagramFormProps {
  /** The channel to change; a new one is added without it. */
  readonly channel?: Channel;
  readonly onSaved: (channel: Channel) => void;
}

interface InstagramValues {
  readonly name: string;
  readonly token: string;
  readonly app_secret: string;
  readonly flavour: string;
  readonly human_agent: boolean;
}

/** The token is checked by a real call; the address is pasted into Meta's pages afterwards. */
export function InstagramForm({ channel, onSaved }: InstagramFormProps) {
  const { t } = useLingui();
  const isNew = channel === undefined;
  const save = useSaveChannel('instagram', channel);
  const form = useInstagramForm(channel);
  const handleSubmit = (values: InstagramValues) => {
    save.mutate(
      { name: values.name.trim(), settings: toSettings(values) },
      { onSuccess: onSaved, onError: (error) => form.setErrors(readFieldErrors(error)) },
    );
  };
  return (
    <ChannelFormFrame
      isNew={isNew}
      hint={
        <Trans>
          Токен і секрет — у вашому застосунку на developers.facebook.com, розділ Instagram. Обліковий
          запис має бути професійним.
        </Trans>
      }
      nameProps={form.getInputProps('name')}
      error={save.error}
      saving={save.isPending}
      onSubmit={form.onSubmit(handleSubmit)}
    >
      <FlavourChoice {...form.getInputProps('flavour')} />
      <SecretField
        isNew={isNew}
        label={t`Токен доступу`}
        newLabel={t`Новий токен доступу`}
        fieldProps={form.getInputProps('token')}
      />
      <SecretField
        isNew={isNew}
        label={t`Секрет застосунку`}
        newLabel={t`Новий секрет застосунку`}
        fieldProps={form.getInputProps('app_secret')}
      />
      <Checkbox
        {...form.getInputProps('human_agent', { type: 'checkbox' })}
        label={t`Відповідати до 7 днів`}
        description={t`Лише якщо Meta дала застосунку дозвіл Human Agent; без нього — 24 години`}
      />
    </ChannelFormFrame>
  );
}

function FlavourChoice(props: FieldProps) {
  const { t } = useLingui();
  return (
    <Radio.Group {...props} label={t`Як під’єднано Instagram`}>
      <Stack gap="xs" mt="xs">
        <Radio value="login" label={t`Вхід через Instagram`} />
        <Radio value="page" label={t`Через сторінку Facebook`} />
      </Stack>
    </Radio.Group>
  );
}

function toSettings({ token, app_secret, flavour, human_agent }: InstagramValues) {
  const secrets = {
    ...(token.trim() !== '' && { token: token.trim() }),
    ...(app_secret.trim() !== '' && { app_secret: app_secret.trim() }),
  };
  const way = flavour === 'page' ? ('page' as const) : ('login' as const);
  return { ...secrets, flavour: way, human_agent };
}

function useInstagramForm(channel: Channel | undefined) {
  const { t } = useLingui();
  const isKept = (value: string) => channel !== undefined || value.trim() !== '';
  return useForm<InstagramValues>({
    initialValues: {
      name: channel?.name ?? '',
      token: '',
      app_secret: '',
      flavour: channel?.settings.flavour ?? 'login',
      human_agent: channel?.settings.human_agent ?? false,
    },
    validate: {
      name: (value) => (value.trim() === '' ? t`Введіть назву` : null),
      token: (value) => (isKept(value) ? null : t`Вставте токен доступу`),
      app_secret: (value) => (isKept(value) ? null : t`Вставте секрет застосунку`),
    },
  });
}
