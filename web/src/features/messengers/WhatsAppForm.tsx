import { Trans, useLingui } from '@lingui/react/macro';
import { Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Channel } from '@/shared/api/types';
import { ChannelFormFrame, SecretField } from './ChannelFormFrame';
import { readFieldErrors } from './fieldErrors';
import { useSaveChannel } from './api';

interface WhatsAppFormProps {
  /** The channel to change; a new one is added without it. */
  readonly channel?: Channel;
  readonly onSaved: (channel: Channel) => void;
}

interface WhatsAppValues {
  readonly name: string;
  readonly phone_number_id: string;
  readonly business_account_id: string;
  readonly token: string;
  readonly app_secret: string;
}

/** A number of the Cloud API: the token and both ids are checked by a real call. */
export function WhatsAppForm({ channel, onSaved }: WhatsAppFormProps) {
  const { t } = useLingui();
  const isNew = channel === undefined;
  const save = useSaveChannel('whatsapp', channel);
  const form = useWhatsAppForm(channel);
  const handleSubmit = (values: WhatsAppValues) =>
    save.mutate(
      { name: values.name.trim(), settings: toSettings(values) },
      { onSuccess: onSaved, onError: (error) => form.setErrors(readFieldErrors(error)) },
    );
  return (
    <ChannelFormFrame
      isNew={isNew}
      hint={
        <Trans>
          Обидва ідентифікатори — на developers.facebook.com: ваш застосунок, WhatsApp, «API Setup». Токен
          потрібен системного користувача: тимчасовий діє лише добу.
        </Trans>
      }
      nameProps={form.getInputProps('name')}
      error={save.error}
      saving={save.isPending}
      onSubmit={form.onSubmit(handleSubmit)}
    >
      <TextInput
        {...form.getInputProps('phone_number_id')}
        label={t`Ідентифікатор номера`}
        description="Phone number ID"
        inputMode="numeric"
      />
      <TextInput
        {...form.getInputProps('business_account_id')}
        label={t`Ідентифікатор облікового запису`}
        description="WhatsApp Business Account ID"
        inputMode="numeric"
      />
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
    </ChannelFormFrame>
  );
}

/** The address is given to Meta by ourselves; what it tells of is chosen in its own pages. */
export function NumberFields() {
  return (
    <Text>
      <Trans>
        Адресу Kramar уже передано Meta. Перевірте, що у вашому застосунку, WhatsApp → Configuration,
        позначено поле messages, а якщо номером користуються й на телефоні, то і smb_message_echoes.
      </Trans>
    </Text>
  );
}

const digits = /^\d+$/;

function useWhatsAppForm(channel: Channel | undefined) {
  const { t } = useLingui();
  const isKept = (value: string) => channel !== undefined || value.trim() !== '';
  const checkId = (value: string) => {
    if (value.trim() === '') return t`Вставте ідентифікатор`;
    return digits.test(value.trim()) ? null : t`Лише цифри`;
  };
  return useForm<WhatsAppValues>({
    initialValues: {
      name: channel?.name ?? '',
      phone_number_id: channel?.settings.phone_number_id ?? '',
      business_account_id: channel?.settings.business_account_id ?? '',
      token: '',
      app_secret: '',
    },
    validate: {
      name: (value) => (value.trim() === '' ? t`Введіть назву` : null),
      phone_number_id: checkId,
      business_account_id: checkId,
      token: (value) => (isKept(value) ? null : t`Вставте токен доступу`),
      app_secret: (value) => (isKept(value) ? null : t`Вставте секрет застосунку`),
    },
  });
}

function toSettings({ token, app_secret, phone_number_id, business_account_id }: WhatsAppValues) {
  return {
    ...(token.trim() !== '' && { token: token.trim() }),
    ...(app_secret.trim() !== '' && { app_secret: app_secret.trim() }),
    phone_number_id: phone_number_id.trim(),
    business_account_id: business_account_id.trim(),
  };
}
