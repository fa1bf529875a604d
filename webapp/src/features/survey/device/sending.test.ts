import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { server } from '../../../../tests/server';
import { inRequests, nextTry, sendInterview } from './sending';

const address = '*/openrosa/submission';
const signedIn = () => Promise.resolve('token');
const payload = { xml: '<data id="field"/>', files: [] };
const file = (name: string, size: number): File => new File([new Uint8Array(size)], name);

/** A server that says how much it takes, and answers what is sent. */
function answers(status: number, body = '', headers: Record<string, string> = {}): Request[] {
  const seen: Request[] = [];
  server.use(
    http.head(
      address,
      () => new HttpResponse(null, { status: 204, headers: { 'X-OpenRosa-Accept-Content-Length': '20000' } }),
    ),
    http.post(address, ({ request }) => {
      seen.push(request);
      return new HttpResponse(body, { status, headers });
    }),
  );
  return seen;
}

describe('sending an interview', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([201, 202])('is done when the server says %i', async (status) => {
    const seen = answers(status);
    expect(await sendInterview(payload, signedIn)).toEqual({ kind: 'received' });
    expect(seen[0]?.headers.get('Authorization')).toBe('Bearer token');
    expect(seen[0]?.headers.get('X-OpenRosa-Version')).toBe('1.0');
  });

  it('does not believe a page on the way that says 200', async () => {
    answers(200, '<html></html>', { 'Content-Type': 'text/html' });
    expect(await sendInterview(payload, signedIn)).toMatchObject({ kind: 'later', fault: 'busy', said: '' });
  });

  it.each([
    [409, 'conflict'],
    [413, 'too-large'],
    [403, 'not-allowed'],
    [404, 'form-gone'],
    [400, 'unreadable'],
  ])('stops at %i and tells what the server said', async (status, fault) => {
    const body =
      '<OpenRosaResponse xmlns="http://openrosa.org/http/response"><message nature="">It is there.</message></OpenRosaResponse>';
    answers(status, body, { 'Content-Type': 'text/xml' });
    expect(await sendInterview(payload, signedIn)).toEqual({ kind: 'stopped', fault, said: 'It is there.' });
  });

  it('waits for a sign-in that has expired', async () => {
    answers(401);
    expect(await sendInterview(payload, signedIn)).toMatchObject({ kind: 'later', fault: 'sign-in' });
    expect(await sendInterview(payload, () => Promise.resolve(null))).toMatchObject({ fault: 'sign-in' });
    expect(await sendInterview(payload, () => Promise.reject(new Error('gone')))).toMatchObject({
      fault: 'sign-in',
    });
  });

  it.each([500, 503, 429])('comes back after %i, when the server says', async (status) => {
    answers(status, '', { 'Retry-After': '7' });
    expect(await sendInterview(payload, signedIn)).toMatchObject({
      kind: 'later',
      fault: 'busy',
      after: 7000,
    });
  });

  it('waits for the net', async () => {
    server.use(http.head(address, () => HttpResponse.error()));
    expect(await sendInterview(payload, signedIn)).toMatchObject({ kind: 'later', fault: 'offline' });
  });
});

describe('files of an interview', () => {
  it('travel in as few requests as the server takes', () => {
    const files = [file('a', 6000), file('b', 6000), file('c', 6000), file('d', 30000)];
    const requests = inRequests({ xml: '<data/>', files }, 20000);
    expect(requests.map((request) => request.map(({ name }) => name))).toEqual([['a', 'b'], ['c'], ['d']]);
  });

  it('need one request when there are none', () => {
    expect(inRequests(payload, 10)).toEqual([[]]);
  });
});

describe('trying again', () => {
  it('waits longer each time, at most a quarter of an hour and a bit', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    expect([1, 2, 3, 4, 5, 9].map((tries) => nextTry(tries, null, 0))).toEqual([
      5_000, 15_000, 60_000, 300_000, 900_000, 900_000,
    ]);
    expect(nextTry(1, 120_000, 0)).toBe(120_000);
  });
});
