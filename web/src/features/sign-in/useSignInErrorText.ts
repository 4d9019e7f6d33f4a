import { useLingui } from '@lingui/react/macro';
import { formatDateTime, formatTime, isSameDay } from '@/shared/lib/format';
import { SignInError } from '@/shared/session/allauth';
import { useErrorText } from '@/shared/ui/useErrorText';

/** Why the door did not open; a lockout names the time when it ends. */
export function useSignInErrorText(): (error: unknown) => string {
  const { t } = useLingui();
  const errorText = useErrorText();
  return (error) => {
    if (!(error instanceof SignInError)) return errorText(error);
    const locked = error.status === 429 || error.code === 'too_many_login_attempts';
    if (locked && error.retryAt !== null) {
      const moment = formatMoment(error.retryAt.toISOString());
      return t`Забагато невдалих спроб. Вхід відкриється о ${moment}.`;
    }
    if (locked) return error.detail || t`Забагато невдалих спроб. Спробуйте за кілька хвилин.`;
    if (wrongCredentials.has(error.code)) return t`Логін або пароль неправильний.`;
    return errorText(error);
  };
}

const wrongCredentials: ReadonlySet<string> = new Set([
  'username_password_mismatch',
  'email_password_mismatch',
  'invalid_login',
]);

function formatMoment(moment: string): string {
  const today = isSameDay(moment, new Date().toISOString());
  return today ? formatTime(moment) : formatDateTime(moment);
}
