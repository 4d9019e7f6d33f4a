import createClient, { type Middleware } from 'openapi-fetch';
import { readCsrfToken } from './csrf';
import { networkError, toApiError } from './errors';
import type { paths } from './schema';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

const manners: Middleware = {
  onRequest({ request }) {
    // Refusals are read by people, so they come in the language of the screen.
    request.headers.set('Accept-Language', document.documentElement.lang);
    if (!safeMethods.has(request.method)) request.headers.set('X-CSRFToken', readCsrfToken());
    return request;
  },
  onError: networkError,
};

/** The typed door to `/api/v1`. Wrap every call in `take`. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  querySerializer: { array: { style: 'form', explode: true } },
  fetch: (request) => globalThis.fetch(request),
});
api.use(manners);

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a successful answer; anything else is thrown as `ApiError`. */
export async function take<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) throw toApiError(response.status, error);
  if (data === undefined) throw toApiError(response.status, undefined);
  return data;
}

/** For calls that answer 204: nothing to read, only refusals to throw. */
export async function done(call: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await call;
  if (!response.ok) throw toApiError(response.status, error);
}
