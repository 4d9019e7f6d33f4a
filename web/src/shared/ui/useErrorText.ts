import { useLingui } from '@lingui/react/macro';
import { isApiError } from '@/shared/api/errors';

/** A sentence for people about any error: the server's own words where it has them. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useLingui();
  return (error) => {
    if (!isApiError(error)) return t`Сталася непередбачена помилка на цій сторінці.`;
    if (error.status === 0) return t`Немає з’єднання із сервером. Перевірте мережу.`;
    if (error.detail !== '') return error.detail;
    if (error.status === 403) return t`Для цього бракує дозволу.`;
    if (error.status === 404) return t`Цього вже немає або воно вам недоступне.`;
    if (error.status === 429) return t`Забагато спроб. Зачекайте хвилину й повторіть.`;
    const { code } = error;
    return t`Сервер не зміг відповісти (${code}). Спробуйте трохи згодом.`;
  };
}
