import { useLingui } from '@lingui/react/macro';
import type { AuditEntry } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { formatPhone } from '@/shared/lib/phone';
import { usePermissionNames } from '@/shared/session/usePermissionNames';

type Fact = AuditEntry['changes'][number]['now'];

const phones = new Set(['phone', 'phones', 'buyer.phone']);
const moments = new Set(['until', 'call_back_at']);

/** What a field said, line by line, in the words of the screen. */
export function useValueTexts(): (field: string, fact: Fact) => readonly string[] {
  const { t } = useLingui();
  const words = useWords();
  const permissions: Readonly<Record<string, string>> = usePermissionNames();
  const days = [t`Пн`, t`Вт`, t`Ср`, t`Чт`, t`Пт`, t`Сб`, t`Нд`];
  const written = (field: string, text: string) => {
    if (phones.has(field)) return formatPhone(text);
    if (moments.has(field)) return formatDateTime(text);
    if (field === 'permissions') return permissions[text] ?? text;
    if (field === 'working_hours') return text.replace(/^\d/, (day) => days[Number(day)] ?? day);
    return words[text] ?? text;
  };
  return (field, fact) => {
    if (fact === null || fact === '') return [];
    if (typeof fact === 'boolean') return [fact ? t`так` : t`ні`];
    if (Array.isArray(fact)) return fact.map((each) => written(field, each));
    return [written(field, String(fact))];
  };
}

/** Words of the program that stand for words of people. */
function useWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    uk: t`українська`,
    en: t`англійська`,
    light: t`світла`,
    dark: t`темна`,
    auto: t`як у системі`,
    active: t`діє`,
    paused: t`на паузі`,
    new: t`Нові`,
    work: t`В роботі`,
    sent: t`Відправлені`,
    done: t`Виконані`,
    refused: t`Відмови`,
    returned: t`Повернення`,
    export: t`Експорт`,
    import: t`Імпорт`,
    no_answer: t`Не відповідає`,
    off: t`Вимкнено`,
    call_back: t`Передзвонити`,
    reached: t`Додзвонилися`,
    gray: t`сірий`,
    teal: t`бірюзовий`,
    blue: t`синій`,
    violet: t`фіолетовий`,
    orange: t`помаранчевий`,
    pink: t`рожевий`,
    green: t`зелений`,
    amber: t`бурштиновий`,
    indigo: t`індиго`,
    red: t`червоний`,
    'order.created': t`Нове замовлення`,
    'order.status_changed': t`Зміна статусу замовлення`,
    'client.created': t`Новий клієнт`,
    'message.received': t`Нове повідомлення`,
  };
}
