import { readCsrfToken } from '@/shared/api/csrf';
import { ApiError, networkError } from '@/shared/api/errors';
import { isRecord, textOf } from '@/shared/lib/record';

const root = '/_allauth/browser/v1';

/** What still stands between a good password and the application. */
export type SecondStep = 'code' | 'passkey';

/** A refusal of sign-in, with the moment when trying again makes sense, if the server named one. */
export class SignInError extends ApiError {
  readonly retryAt: Date | null;

  constructor(answer: ConstructorParameters<typeof ApiError>[0], retryAt: Date | null) {
    super(answer);
    this.name = 'SignInError';
    this.retryAt = retryAt;
  }
}

/** One place where the employee is signed in. */
export interface OwnSession {
  readonly id: number;
  readonly userAgent: string;
  readonly ip: string;
  readonly createdAt: string;
  readonly isCurrent: boolean;
}

/** Makes the server set its CSRF cookie, without which no form can be sent. */
export async function prepareSignIn(): Promise<void> {
  if (readCsrfToken() === '') await ask('GET', '/config');
}

/** Signs in by the password; returns what has to follow it, nothing when the door is open. */
export async function beginSession(credentials: {
  login: string;
  password: string;
}): Promise<SecondStep[]> {
  await prepareSignIn();
  const { login, password } = credentials;
  const answer = await ask('POST', '/auth/login', { username: login, password });
  if (answer.ok) return [];
  const steps = answer.status === 401 ? await readSteps(answer.clone()) : [];
  if (steps.length === 0) throw await toSignInError(answer);
  return steps;
}

async function readSteps(answer: Response): Promise<SecondStep[]> {
  const body: unknown = await answer.json();
  const flows = listRecords(isRecord(body) ? body.data : null, 'flows');
  const pending = flows.find((flow) => flow.id === 'mfa_authenticate' && flow.is_pending === true);
  if (pending === undefined) return [];
  const types: unknown[] = Array.isArray(pending.types) ? pending.types : [];
  return types.includes('webauthn') ? ['code', 'passkey'] : ['code'];
}

export async function endSession(): Promise<void> {
  const answer = await ask('DELETE', '/auth/session');
  // 401 is how the protocol says «you are signed out now».
  if (!answer.ok && answer.status !== 401) throw await toSignInError(answer);
}

export async function changePassword(change: { current: string; chosen: string }): Promise<void> {
  const answer = await ask('POST', '/account/password/change', {
    current_password: change.current,
    new_password: change.chosen,
  });
  if (!answer.ok) throw await toSignInError(answer);
}

export async function listOwnSessions(): Promise<OwnSession[]> {
  const answer = await ask('GET', '/auth/sessions');
  if (!answer.ok) throw await toSignInError(answer);
  const body: unknown = await answer.json();
  return listRecords(body, 'data').map(readSession);
}

export async function endOwnSessions(ids: readonly number[]): Promise<void> {
  const answer = await ask('DELETE', '/auth/sessions', { sessions: ids });
  if (!answer.ok) throw await toSignInError(answer);
}

export async function ask(method: string, path: string, body?: object): Promise<Response> {
  try {
    return await fetch(root + path, {
      method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        'Accept-Language': document.documentElement.lang,
        'Content-Type': 'application/json',
        'X-CSRFToken': readCsrfToken(),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw networkError();
  }
}

function readSession(row: Readonly<Record<string, unknown>>): OwnSession {
  const createdAt = row.created_at;
  return {
    id: Number(row.id),
    userAgent: textOf(row.user_agent),
    ip: textOf(row.ip),
    // allauth writes moments as seconds since 1970.
    createdAt:
      typeof createdAt === 'number'
        ? new Date(createdAt * 1000).toISOString()
        : textOf(createdAt),
    isCurrent: row.is_current === true,
  };
}

export function listRecords(body: unknown, name: string): Readonly<Record<string, unknown>>[] {
  const rows: unknown = isRecord(body) ? body[name] : undefined;
  return Array.isArray(rows) ? rows.filter(isRecord) : [];
}

export async function toSignInError(answer: Response): Promise<SignInError> {
  const body: unknown = await answer.json().catch(() => null);
  const errors = listRecords(body, 'errors');
  const fields = errors.map((error) => [textOf(error.param), textOf(error.message)] as const);
  const first = errors[0];
  return new SignInError(
    {
      status: answer.status,
      code: textOf(first?.code) || `http_${answer.status}`,
      detail: textOf(first?.message),
      fields: Object.fromEntries(fields),
    },
    readRetryMoment(answer.headers.get('Retry-After')),
  );
}

/** `Retry-After` holds seconds or a date. */
function readRetryMoment(header: string | null): Date | null {
  if (header === null || header === '') return null;
  const seconds = Number(header);
  const moment = Number.isNaN(seconds) ? new Date(header) : new Date(Date.now() + seconds * 1000);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
