import { Trans, useLingui } from '@lingui/react/macro';
import { useForm } from '@mantine/form';
import type { Channel } from '@/shared/api/types';
import { ChannelFormFrame, SecretField } from './ChannelFormFrame';
import { readFieldErrors } from './fieldErrors';
import { useSaveChannel } from './api';

interface ViberFormProps {
  /** The channel to change; a new one is added without it. */
  readonly channel?: Channel;
  readonly onSaved: () => void;
}

interface ViberValues {
  readonly name: string;
  readonly token: string;
}

/** Viber is told our address by ourselves: the token is all that is needed. */
export function ViberForm({ channel, onSaved }: ViberFormProps) {
  const { t } = useLingui();
  const isNew = channel === undefined;
  const save = useSaveChannel('viber', channel);
  const form = useForm<ViberValues>({
    initialValues: { name: channel?.name ?? '', token: '' },
    validate: {
      name: (value) => (value.trim() === '' ? t`Введіть назву` : null),
      token: (value) => (isNew && value.trim() === '' ? t`Вставте токен бота` : null),
    },
  });
  const handleSubmit = ({ name, token }: ViberValues) => {
    const settings = token.trim() === '' ? {} : { token: token.trim() };
    save.mutate(
      { name: name.trim(), settings },
      { onSuccess: onSaved, onError: (error) => form.setErrors(readFieldErrors(error)) },
    );
  };
  return (
    <ChannelFormFrame
      isNew={isNew}
      hint={
        <Trans>
          Токен бота — на partners.viber.com: оберіть бота, далі Info і Your app key. Kramar має
          бути доступний за адресою з HTTPS: Viber перевірить її одразу.
        </Trans>
      }
      nameProps={form.getInputProps('name')}
      error={save.error}
      saving={save.isPending}
      onSubmit={form.onSubmit(handleSubmit)}
    >
      <SecretField
        isNew={isNew}
        label={t`Токен бота`}
        newLabel={t`Новий токен бота`}
        fieldProps={form.getInputProps('token')}
      />
    </ChannelFormFrame>
  );
}
