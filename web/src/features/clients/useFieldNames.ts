import { useLingui } from '@lingui/react/macro';

/** What a column of a table may mean, as a list to choose from. */
export function useFieldNames(): { readonly value: string; readonly label: string }[] {
  const { t } = useLingui();
  return [
    { value: 'full_name', label: t`ПІБ` },
    { value: 'last_name', label: t`Прізвище` },
    { value: 'first_name', label: t`Ім’я` },
    { value: 'patronymic', label: t`По батькові` },
    { value: 'phone', label: t`Телефон` },
    { value: 'email', label: t`E-mail` },
    { value: 'address', label: t`Адреса` },
    { value: 'comment', label: t`Коментар` },
  ];
}
