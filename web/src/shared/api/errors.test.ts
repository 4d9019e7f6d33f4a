import { expect, test } from 'vitest';
import { isSessionEnded, networkError, toApiError } from './errors';

test('a refusal keeps its code, its sentence and its fields', () => {
  const body = { code: 'invalid', detail: 'Перевірте поля', fields: { login: 'Зайнято' } };
  expect(toApiError(422, body)).toMatchObject({ status: 422, ...body });
});

test('several remarks about one field become one sentence', () => {
  const error = toApiError(422, { code: 'invalid', detail: '', fields: { name: ['Один.', 'Два.'] } });
  expect(error.fields).toEqual({ name: 'Один. Два.' });
});

test("a proxy's page is a bare status", () => {
  expect(toApiError(502, '<html>')).toMatchObject({ code: 'http_502', detail: '', fields: {} });
});

test('only 401 ends the session', () => {
  expect(isSessionEnded(toApiError(401, {}))).toBe(true);
  expect(isSessionEnded(toApiError(403, {}))).toBe(false);
  expect(isSessionEnded(networkError())).toBe(false);
});
