import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { api, done } from '@/shared/api/client';
import { isApiError } from '@/shared/api/errors';
import type { FirstStart } from '@/shared/api/types';
import { prepareSignIn } from '@/shared/session/allauth';
import { AccountFields, AccountRefusal, useAccountRules } from '@/shared/ui/AccountFields';
import { Entrance } from '@/shared/ui/Entrance';

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
        <AccountRefusal error={start.error} />
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
      <AccountFields form={form} />
    </>
  );
}

function useStartForm() {
  const { t, i18n } = useLingui();
  const rules = useAccountRules();
  const { code = '' } = useSearch({ from: '/start' });
  return useForm<FirstStart>({
    initialValues: { code, company: '', full_name: '', login: '', password: '', language: i18n.locale === 'en' ? 'en' : 'uk' },
    validate: {
      code: (value) => (value.trim() === '' ? t`Введіть код із термінала` : null),
      company: (value) => (value.trim() === '' ? t`Назвіть компанію` : null),
      ...rules,
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
