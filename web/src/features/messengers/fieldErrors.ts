import { isApiError } from '@/shared/api/errors';

/** The server's remarks by field; a setting's remark loses its `settings.` so that the form finds it. */
export function readFieldErrors(error: Error): Record<string, string> {
  if (!isApiError(error)) return {};
  return Object.fromEntries(
    Object.entries(error.fields).map(([name, text]) => [name.replace(/^settings\./, ''), text]),
  );
}
