import { useLingui } from '@lingui/react/macro';
import type { AlertKind } from './events';

/** What the kinds of errors are called. */
export function useKindName(): (kind: AlertKind) => string {
  const { t } = useLingui();
  const names: Record<AlertKind, string> = {
    catalog_import: t`Імпорт каталогу`,
    product: t`Товари`,
    intake: t`Замовлення з сайтів`,
    channel: t`Канали`,
    refused_message: t`Відхилені повідомлення`,
    webhook: t`Вебхуки`,
    task: t`Фонові завдання`,
  };
  return (kind) => names[kind];
}

/** What the link to the place to mend says. */
export function useLinkName(): (kind: AlertKind) => string {
  const { t } = useLingui();
  const names: Record<AlertKind, string> = {
    catalog_import: t`До імпорту`,
    product: t`До товару`,
    intake: t`Виправити й прийняти`,
    channel: t`До каналу`,
    refused_message: t`До чату`,
    webhook: t`До вебхука`,
    task: t`Подивитися`,
  };
  return (kind) => names[kind];
}
