import createClient from 'openapi-fetch';
import type { paths } from './schema';
import { Problem, problemOf } from './problem';

/** Gives the bearer token to send, or null when nobody is signed in. */
type TokenSource = () => Promise<string | null>;

let token: TokenSource = () => Promise.resolve(null);

export function useTokenSource(source: TokenSource): void {
  token = source;
}

/** The server, typed by its contract. The address is read at each call so that tests may stand in for it. */
export const api = createClient<paths>({
  baseUrl: location.origin,
  fetch: (request) => globalThis.fetch(request),
});

api.use({
  async onRequest({ request }) {
    const bearer = await token();
    if (bearer) request.headers.set('Authorization', `Bearer ${bearer}`);
    return request;
  },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What the server answered; anything but success is thrown as a Problem. */
export async function answer<T>(call: Promise<Answer<T>>): Promise<T> {
  let result: Answer<T>;
  try {
    result = await call;
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('unreachable', 0);
  }
  if (!result.response.ok) throw problemOf(result.response, result.error);
  return result.data as T;
}

/** The version an answer carried, in the form that If-Match wants. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${String(version)}"` };
}
