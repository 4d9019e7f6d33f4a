import { isRecord, textOf } from '@/shared/lib/record';
import { ask, listRecords, toSignInError } from './allauth';

const place = '/account/authenticators';

/** A passkey of the employee's. */
export interface Passkey {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
}

/** What the employee has for the second step. */
export interface OwnSteps {
  readonly hasApplication: boolean;
  readonly passkeys: readonly Passkey[];
  /** How many recovery codes are left; `null` when there were none. */
  readonly codesLeft: number | null;
}

/** What an application on the phone needs to know. */
export interface ApplicationOffer {
  readonly secret: string;
  readonly picture: string;
}

/** Shows a code of the application, or a recovery code, after the password. */
export async function showCode(code: string): Promise<void> {
  await succeed('POST', '/auth/2fa/authenticate', { code });
}

export async function listOwnSteps(): Promise<OwnSteps> {
  const answer = await succeed('GET', place);
  const body: unknown = await answer.json();
  const rows = listRecords(body, 'data');
  const codes = rows.find(({ type }) => type === 'recovery_codes');
  return {
    hasApplication: rows.some(({ type }) => type === 'totp'),
    passkeys: rows.filter(({ type }) => type === 'webauthn').map(readPasskey),
    codesLeft: codes === undefined ? null : Number(codes.unused_code_count),
  };
}

export async function offerApplication(): Promise<ApplicationOffer> {
  const answer = await ask('GET', `${place}/totp`);
  // 404 is how the protocol says «there is none yet; here is how to add it».
  if (answer.status !== 404) throw await toSignInError(answer);
  const body: unknown = await answer.json();
  const meta = isRecord(body) && isRecord(body.meta) ? body.meta : {};
  return { secret: textOf(meta.secret), picture: textOf(meta.picture) };
}

export async function addApplication(code: string): Promise<void> {
  await succeed('POST', `${place}/totp`, { code });
}

export async function removeApplication(): Promise<void> {
  await succeed('DELETE', `${place}/totp`);
}

export async function removePasskey(id: number): Promise<void> {
  await succeed('DELETE', `${place}/webauthn`, { authenticators: [id] });
}

/** The codes that were made with the first step; the server shows them once. */
export async function readNewCodes(): Promise<string[]> {
  return readCodes(await succeed('GET', `${place}/recovery-codes`));
}

export async function renewCodes(): Promise<string[]> {
  return readCodes(await succeed('POST', `${place}/recovery-codes`, {}));
}

/** Before changing how one signs in the server wants the password again. */
export async function repeatPassword(password: string): Promise<void> {
  await succeed('POST', '/auth/reauthenticate', { password });
}

async function succeed(method: string, path: string, body?: object): Promise<Response> {
  const answer = await ask(method, path, body);
  if (!answer.ok) throw await toSignInError(answer);
  return answer;
}

async function readCodes(answer: Response): Promise<string[]> {
  const body: unknown = await answer.json();
  const data = isRecord(body) && isRecord(body.data) ? body.data : {};
  return Array.isArray(data.unused_codes) ? data.unused_codes.map(textOf) : [];
}

function readPasskey(row: Readonly<Record<string, unknown>>): Passkey {
  return {
    id: Number(row.id),
    name: textOf(row.name),
    createdAt: new Date(Number(row.created_at) * 1000).toISOString(),
  };
}
