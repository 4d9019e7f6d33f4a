import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginSession, endSession, listOwnSessions, SignInError } from './allauth';

const server = vi.fn<typeof fetch>();

beforeEach(() => {
  document.cookie = 'csrftoken=abc';
  vi.stubGlobal('fetch', server);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  server.mockReset();
});

function answer(status: number, body: object, headers: Record<string, string> = {}) {
  server.mockResolvedValueOnce(new Response(JSON.stringify(body), { status, headers }));
}

const enter = () => beginSession({ login: 'anna', password: 'лампа' });

test('the login goes with the CSRF token', async () => {
  answer(200, { status: 200 });
  await enter();
  expect(server.mock.calls[0]?.[0]).toBe('/_allauth/browser/v1/auth/login');
  expect(server.mock.calls[0]?.[1]?.headers).toMatchObject({ 'X-CSRFToken': 'abc' });
});

test('a wrong password is named by its code', async () => {
  const error = { code: 'username_password_mismatch', message: 'Ні', param: 'password' };
  answer(400, { status: 400, errors: [error] });
  await expect(enter()).rejects.toMatchObject({ code: error.code, fields: { password: 'Ні' } });
});

test('a lockout says when the door opens', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
  answer(429, { status: 429, errors: [{ code: 'too_many_login_attempts' }] }, { 'Retry-After': '300' });
  const refusal = await enter().catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(SignInError);
  expect(refusal).toMatchObject({ retryAt: new Date('2026-11-22T12:05:00Z') });
});

test('a lost line is told from a refusal', async () => {
  server.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(enter()).rejects.toMatchObject({ code: 'network', status: 0 });
});

test('401 after signing out is success', async () => {
  answer(401, { status: 401 });
  await expect(endSession()).resolves.toBeUndefined();
});

test('sessions are read, moments turned into times', async () => {
  answer(200, { data: [{ id: 4, user_agent: 'curl', ip: '::1', created_at: 0, is_current: true }] });
  await expect(listOwnSessions()).resolves.toEqual([
    { id: 4, userAgent: 'curl', ip: '::1', createdAt: '1970-01-01T00:00:00.000Z', isCurrent: true },
  ]);
});
