import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, PasswordInput, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { api, done } from '@/shared/api/client';
import { isApiError } from '@/shared/api/errors';
import type { FirstStart } from '@/shared/api/types';
import { prepareSignIn } from '@/shared/session/allauth';
import { Entrance } from '@/shared/ui/Entrance';
import { useErrorText } from '@/shared/ui/useErrorText';

const shortestPassword = 8;

/** The first step of a new installation: the company and its owner. */
export function StartPage() {
  const start = useStart();
  const form = useStartForm();
  const handleSubmit = (values: FirstStart) => {
    start.mutate(values, {
      onError: (error) => form.setErrors(isApiError(error) ? { ...error.fields } : {}),
    });
  };
  return (
    <Entrance title={<Trans>Перший запуск</Trans>}>
      <form noValidate onSubmit={form.onSubmit(handleSubmit)}>
        <Text mb="md">
          <Trans>Створіть свою компанію. Ви станете її власником, решту людей запросите потім.</Trans>
        </Text>
        <Refusal error={start.error} />
        <StartFields form={form} />
        <Button type="submit" size="md" fullWidth loading={start.isPending}>
          <Trans>Створити компанію</Trans>
        </Button>
      </form>
    </Entrance>
  );
}

function StartFields({ form }: { readonly form: ReturnType<typeof useStartForm> }) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        {...form.getInputProps('code')}
        label={t`Код запуску`}
        description={t`Його показано в терміналі, де запущено Kramar`}
        autoComplete="off"
        mb="sm"
      />
      <TextInput {...form.getInputProps('company')} label={t`Назва компанії`} autoComplete="organization" mb="sm" />
      <TextInput
        {...form.getInputProps('full_name')}
        label={t`Повне ім’я`}
        description={t`Прізвище, ім’я, по батькові`}
        autoComplete="name"
        mb="sm"
      />
      <TextInput
        {...form.getInputProps('login')}
        label={t`Логін`}
        description={t`Латинські літери, цифри, крапка чи дефіс`}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        mb="sm"
      />
      <PasswordInput
        {...form.getInputProps('password')}
        label={t`Пароль`}
        description={t`Щонайменше 8 символів`}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t`Показати пароль` }}
        mb="lg"
      />
    </>
  );
}

function Refusal({ error }: { readonly error: Error | null }) {
  const errorText = useErrorText();
  const isOfField = isApiError(error) && Object.keys(error.fields).length > 0;
  if (error === null || isOfField) return null;
  return (
    <Alert color="red" variant="light" role="alert" mb="md">
      {errorText(error)}
    </Alert>
  );
}

function useStartForm() {
  const { t, i18n } = useLingui();
  const { code = '' } = useSearch({ from: '/start' });
  return useForm<FirstStart>({
    initialValues: { code, company: '', full_name: '', login: '', password: '', language: i18n.locale === 'en' ? 'en' : 'uk' },
    validate: {
      code: (value) => (value.trim() === '' ? t`Введіть код із термінала` : null),
      company: (value) => (value.trim() === '' ? t`Назвіть компанію` : null),
      full_name: (value) => (value.trim() === '' ? t`Введіть ім’я` : null),
      login: (value) => (value.trim() === '' ? t`Придумайте логін` : null),
      password: (value) => (value.length < shortestPassword ? t`Закороткий пароль` : null),
    },
  });
}

function useStart() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (body: FirstStart) => {
      await prepareSignIn();
      await done(api.POST('/api/v1/start', { body }));
    },
    onSuccess: async () => {
      client.clear();
      await navigate({ to: '/welcome', replace: true });
    },
  });
}
