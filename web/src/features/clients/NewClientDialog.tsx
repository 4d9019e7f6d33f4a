import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { isApiError } from '@/shared/api/errors';
import { Dialog } from '@/shared/ui/Dialog';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useCreateClient } from './api';

const empty = { last_name: '', first_name: '', phone: '', email: '' };

/** What is known of somebody new; the card opens with the rest. */
export function NewClientDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const creating = useCreateClient();
  const [typed, setTyped] = useState(empty);
  const refusals = isApiError(creating.error) ? creating.error.fields : {};
  const hasFields = Object.keys(refusals).length > 0;
  const create = (event: SubmitEvent) => {
    event.preventDefault();
    const { phone, email, ...names } = typed;
    creating.mutate(
      { ...names, phones: [phone], emails: [email] },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/clients/$clientId', params: { clientId: String(id) } }),
      },
    );
  };
  const field = (name: keyof typeof empty, said: string | undefined) => ({
    value: typed[name],
    error: said,
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  return (
    <Dialog onClose={onClose} title={<Trans>Новий клієнт</Trans>}>
      <form onSubmit={create}>
        <Stack gap="sm">
          {creating.isError && !hasFields && (
            <Alert color="red" role="alert">
              {errorText(creating.error)}
            </Alert>
          )}
          <TextInput label={t`Прізвище`} data-autofocus {...field('last_name', refusals.last_name)} />
          <TextInput label={t`Ім’я`} {...field('first_name', refusals.first_name)} />
          <TextInput label={t`Телефон`} inputMode="tel" {...field('phone', refusals.phones)} />
          <TextInput label={t`E-mail`} inputMode="email" {...field('email', refusals.emails)} />
          <Group justify="flex-end" gap="xs" mt="xs">
            <Button variant="default" onClick={onClose}>
              <Trans>Скасувати</Trans>
            </Button>
            <Button type="submit" loading={creating.isPending}>
              <Trans>Додати</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
