import { isRecord } from '@/shared/lib/record';

export type FieldErrors = Readonly<Record<string, string>>;

/**
 * A refusal by the server, or no answer at all (`code` is `network`, `status` is 0).
 * `detail` is a sentence for people, already in the employee's language.
 */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fields: FieldErrors;

  constructor(answer: { status: number; code: string; detail: string; fields?: FieldErrors }) {
    super(answer.code);
    this.name = 'ApiError';
    this.status = answer.status;
    this.code = answer.code;
    this.detail = answer.detail;
    this.fields = answer.fields ?? {};
  }
}

/** Reads `{code, detail, fields}`; any other body (a proxy's page) becomes a bare status. */
export function toApiError(status: number, body: unknown): ApiError {
  const answer = isRecord(body) ? body : {};
  return new ApiError({
    status,
    code: typeof answer.code === 'string' ? answer.code : `http_${status}`,
    detail: typeof answer.detail === 'string' ? answer.detail : '',
    fields: readFields(answer.fields),
  });
}

export function networkError(): ApiError {
  return new ApiError({ status: 0, code: 'network', detail: '' });
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError;
}

export function isSessionEnded(error: unknown): boolean {
  return isApiError(error) && error.status === 401;
}

/** The company lets nobody in by the password alone, and the employee has nothing more yet. */
export function isSecondStepWanted(error: unknown): boolean {
  return isApiError(error) && error.code === 'second_step_required' && error.status === 403;
}

function readFields(fields: unknown): FieldErrors {
  if (!isRecord(fields)) return {};
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, [value].flat().map(String).join(' ')]),
  );
}
