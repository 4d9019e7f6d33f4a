import { useLingui } from '@lingui/react/macro';
import { Alert, PasswordInput, TextInput } from '@mantine/core';
import { isApiError } from '@/shared/api/errors';
import { useErrorText } from './useErrorText';

const shortestPassword = 8;

type AccountField = 'full_name' | 'login' | 'password';

interface AccountFieldsProps {
  readonly form: { readonly getInputProps: (field: AccountField) => object };
}

/** What whoever gets an account says of themselves: the name, the login and the password. */
export function AccountFields({ form }: AccountFieldsProps) {
  const { t } = useLingui();
  return (
    <>
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

/** What is said of these fields before the server is asked. */
export function useAccountRules() {
  const { t } = useLingui();
  return {
    full_name: (value: string) => (value.trim() === '' ? t`Введіть ім’я` : null),
    login: (value: string) => (value.trim() === '' ? t`Придумайте логін` : null),
    password: (value: string) => (value.length < shortestPassword ? t`Закороткий пароль` : null),
  };
}

/** Why there is no account yet, unless a field says so itself. */
export function AccountRefusal({ error }: { readonly error: Error | null }) {
  const errorText = useErrorText();
  const isOfField = isApiError(error) && Object.keys(error.fields).length > 0;
  if (error === null || isOfField) return null;
  return (
    <Alert color="red" variant="light" role="alert" mb="md">
      {errorText(error)}
    </Alert>
  );
}
