import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** The server of the tests: each test says what it answers, in the shapes of the contract. */
export const server = setupServer();

type Answer<T> = T | ((request: Request) => T | Promise<T>);

/** Answers a GET with a body of the contract. */
export function answers<T extends object>(path: string, body: Answer<T>): void {
  server.use(http.get(path, async ({ request }) => HttpResponse.json(await given(body, request))));
}

/** Takes what is sent and answers it; the sent requests can be looked at afterwards. */
export function takes<T extends object>(method: 'post' | 'put' | 'delete', path: string, body: T): Request[] {
  const seen: Request[] = [];
  server.use(
    http[method](path, ({ request }) => {
      seen.push(request.clone());
      return HttpResponse.json(body);
    }),
  );
  return seen;
}

/** Declines as the server does: RFC 9457. */
export function declines(
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  problem: { slug: string; status: number; detail?: string; errors?: { field: string; message: string }[] },
): void {
  const { slug, status, detail = '', errors } = problem;
  const body = { type: `/problems/${slug}`, title: slug, status, detail, ...(errors ? { errors } : {}) };
  const headers = { 'Content-Type': 'application/problem+json' };
  server.use(http[method](path, () => HttpResponse.json(body, { status, headers })));
}

async function given<T>(body: Answer<T>, request: Request): Promise<T> {
  return typeof body === 'function' ? await (body as (request: Request) => T | Promise<T>)(request) : body;
}
