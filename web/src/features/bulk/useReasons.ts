import { useLingui } from '@lingui/react/macro';

/** Why a chat was left as it is, by the code of the refusal. */
export function useReasons(): (code: string) => string {
  const { t } = useLingui();
  const known: Readonly<Record<string, string>> = {
    may_not_hand_over: t`за них відповідають інші`,
    not_responsible: t`за них відповідають інші`,
    employee_cannot_answer: t`співробітник не має доступу до месенджера`,
    chat_not_found: t`вони вам уже не видні`,
  };
  return (code) => known[code] ?? t`їх змінили тим часом`;
}
