import { useLingui } from '@lingui/react/macro';
import type { ColumnName } from './columns';

export function useColumnTitle(): Readonly<Record<ColumnName, string>> {
  const { t } = useLingui();
  return {
    phones: t`Телефон`,
    emails: t`E-mail`,
    addresses: t`Адреса`,
    responsible: t`Відповідальний`,
    reliability: t`Викуп`,
    chats: t`Чати`,
    created: t`Створено`,
  };
}
