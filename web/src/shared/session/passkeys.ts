import { isRecord, textOf } from '@/shared/lib/record';
import { ask, prepareSignIn, toSignInError } from './allauth';

/** The browser has shown its own question, and the employee has said no. */
export class PasskeyRefusedError extends Error {}

/** Whether this page may use passkeys at all: they need a name as address, and https or localhost. */
export function hasPasskeys(): boolean {
  return 'PublicKeyCredential' in window && !/^[\d.]+$|:/.test(window.location.hostname);
}

/** Signs in by a passkey alone. */
export async function enterByPasskey(): Promise<void> {
  await prepareSignIn();
  await show('/auth/webauthn/login');
}

/** Shows a passkey after the password. */
export async function showPasskey(): Promise<void> {
  await show('/auth/webauthn/authenticate');
}

/** Makes a passkey on this device; the server asks for the password first. */
export async function addPasskey(name: string): Promise<void> {
  const place = '/account/authenticators/webauthn';
  const options = await readOptions(`${place}?passwordless`, 'creation_options');
  const { user, excludeCredentials, ...rest } = options;
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: toBytes(rest.challenge),
    rp: { name: textOf(field(rest.rp, 'name')), id: textOf(field(rest.rp, 'id')) },
    user: {
      id: toBytes(field(user, 'id')),
      name: textOf(field(user, 'name')),
      displayName: textOf(field(user, 'displayName')),
    },
    pubKeyCredParams: recordsOf(rest.pubKeyCredParams).map(({ alg }) => ({
      type: 'public-key',
      alg: Number(alg),
    })),
    excludeCredentials: toDescriptors(excludeCredentials),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
    extensions: { credProps: true },
  };
  const credential = await asked(() => navigator.credentials.create({ publicKey }));
  if (!(credential.response instanceof AuthenticatorAttestationResponse)) throw new PasskeyRefusedError();
  const { attestationObject, clientDataJSON } = credential.response;
  const answer = await ask('POST', place, {
    name,
    credential: written(credential, {
      attestationObject: toText(attestationObject),
      clientDataJSON: toText(clientDataJSON),
    }),
  });
  if (!answer.ok) throw await toSignInError(answer);
}

async function show(place: string): Promise<void> {
  const options = await readOptions(place, 'request_options');
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: toBytes(options.challenge),
    rpId: textOf(options.rpId),
    allowCredentials: toDescriptors(options.allowCredentials),
    userVerification: options.userVerification === 'required' ? 'required' : 'preferred',
  };
  const credential = await asked(() => navigator.credentials.get({ publicKey }));
  if (!(credential.response instanceof AuthenticatorAssertionResponse)) throw new PasskeyRefusedError();
  const { authenticatorData, clientDataJSON, signature, userHandle } = credential.response;
  const answer = await ask('POST', place, {
    credential: written(credential, {
      authenticatorData: toText(authenticatorData),
      clientDataJSON: toText(clientDataJSON),
      signature: toText(signature),
      ...(userHandle === null ? {} : { userHandle: toText(userHandle) }),
    }),
  });
  if (!answer.ok) throw await toSignInError(answer);
}

async function readOptions(place: string, name: string) {
  const answer = await ask('GET', place);
  if (!answer.ok) throw await toSignInError(answer);
  const body: unknown = await answer.json();
  const publicKey = field(field(field(body, 'data'), name), 'publicKey');
  return isRecord(publicKey) ? publicKey : {};
}

async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  // Every refusal of the browser's is one: it does not tell «no» from «too late» on purpose.
  const credential = await ask().catch(() => null);
  if (!(credential instanceof PublicKeyCredential)) throw new PasskeyRefusedError();
  return credential;
}

function written(credential: PublicKeyCredential, response: Readonly<Record<string, string>>) {
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  };
}

function toDescriptors(list: unknown): PublicKeyCredentialDescriptor[] {
  return recordsOf(list).map(({ id }) => ({ type: 'public-key', id: toBytes(id) }));
}

function recordsOf(list: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function field(record: unknown, name: string): unknown {
  return isRecord(record) ? record[name] : undefined;
}

/** The protocol writes bytes as Base64 for addresses, without padding. */
function toBytes(text: unknown): Uint8Array<ArrayBuffer> {
  const binary = atob(textOf(text).replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

function toText(bytes: ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
