import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** The server of the tests: each test says what it answers, in the shapes of the contract. */
export const server = setupServer();

type Answer = object | ((request: Request) => object);

/** Answers a GET with a body of the contract. */
export function answers(path: string, body: Answer): void {
  server.use(
    http.get(path, ({ request }) => {
      const answer: object =
        typeof body === 'function' ? (body as (request: Request) => object)(request) : body;
      return HttpResponse.json(answer as Record<string, unknown>);
    }),
  );
}

/** Takes what is sent and answers it; the sent requests can be looked at afterwards. */
export function takes(method: 'post' | 'put' | 'delete', path: string, body: object): Request[] {
  const seen: Request[] = [];
  server.use(
    http[method](path, ({ request }) => {
      seen.push(request.clone());
      return HttpResponse.json(body as Record<string, unknown>);
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
