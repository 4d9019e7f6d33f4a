import { useLingui } from '@lingui/react/macro';
import type { ClientDeed } from '@/shared/api/types';
import { formatPhone } from '@/shared/lib/phone';

/** What was done to a card, in a sentence without its author. */
export function useDeedText(): (deed: ClientDeed) => string {
  const { t } = useLingui();
  return ({ action, detail, other }) => {
    const name = other?.name ?? '';
    const sentences: Readonly<Record<string, string>> = {
      'client.created': t`Створено картку`,
      'client.imported': t`Картку взято з таблиці`,
      'client.changed': t`Змінено картку`,
      'client.assigned': t`Змінено відповідального`,
      'client.blacklisted': t`Додано до чорного списку: ${detail}`,
      'client.unblacklisted': t`Прибрано з чорного списку`,
      'client.deleted': t`Картку видалено`,
      'client.restored': t`Картку відновлено`,
      'client.merged': t`Об’єднано з карткою «${name}»`,
      'client.unmerged': t`Роз’єднано з карткою «${name}»`,
      'client.told_apart': t`Позначено: «${name}» — інша людина`,
      'client.taken_away': t`Персональні дані вивантажено`,
      'note.added': t`Додано нотатку`,
      'note.changed': t`Змінено нотатку`,
      'note.deleted': t`Видалено нотатку`,
      'note.restored': t`Повернуто нотатку`,
      'client_file.added': t`Додано файл «${detail}»`,
      'client_file.deleted': t`Видалено файл «${detail}»`,
      'client_file.restored': t`Повернуто файл «${detail}»`,
    };
    return sentences[action] ?? t`Змінено картку`;
  };
}

/** What the fields of a card are called. */
export function useFieldLabels(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    last_name: t`Прізвище`,
    first_name: t`Ім’я`,
    patronymic: t`По батькові`,
    phones: t`Телефон`,
    emails: t`E-mail`,
    addresses: t`Адреса`,
    comment: t`Коментар`,
    responsible: t`Відповідальний`,
  };
}

/** Phones are written apart, as everywhere. */
export function writtenValue(field: string, value: string): string {
  return field === 'phones' ? value.split(', ').map(formatPhone).join(', ') : value;
}
