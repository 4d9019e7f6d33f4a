import { useLingui } from '@lingui/react/macro';
import type { Variable } from './variables';

/** What each variable stands for, in words. */
export function useVariableNames(): Readonly<Record<Variable, string>> {
  const { t } = useLingui();
  return {
    'client.first_name': t`Ім’я`,
    'client.last_name': t`Прізвище`,
    'client.patronymic': t`По батькові`,
    'client.full_name': t`Повне ім’я клієнта`,
    'contact.name': t`Ім’я в месенджері`,
    'contact.nickname': t`Нікнейм`,
    'me.first_name': t`Моє ім’я`,
    'me.last_name': t`Моє прізвище`,
    'me.full_name': t`Моє повне ім’я`,
    'company.name': t`Назва компанії`,
    'channel.name': t`Назва каналу`,
    'order.number': t`Номер замовлення`,
    'order.status': t`Статус замовлення`,
    'order.total': t`Сума замовлення`,
    'order.ttn': t`ТТН`,
    date: t`Дата`,
    time: t`Час`,
  };
}

/** The words for a variable that came from the server. */
export function useVariableName(): (name: string) => string {
  const names: Readonly<Record<string, string>> = useVariableNames();
  return (name) => names[name] ?? name;
}
