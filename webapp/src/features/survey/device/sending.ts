import { xmlPart, type Payload } from '../engine/files';
import type { SendFault } from './drafts';

/** How an attempt to send ended. */
export type Sent =
  | { kind: 'received' }
  | { kind: 'later'; fault: SendFault; after: number | null; said: string }
  | { kind: 'stopped'; fault: SendFault; said: string };

/** Gives the token of whoever is signed in, null when nobody is. */
export type Token = () => Promise<string | null>;

const address = '/openrosa/submission';
const usual = 10_000_000;
/** What a request weighs beside its files. */
const overhead = 4096;
const perRequest = 100;

/**
 * Cuts files into requests that the server accepts; each repeats the answers. A file that is too large by itself travels alone:
 * the server says no to it, which is clearer than not sending it.
 */
export function inRequests(payload: Payload, most: number): File[][] {
  const room = Math.max(most - new Blob([payload.xml]).size - overhead, 1);
  const requests: File[][] = [[]];
  let used = 0;
  for (const file of payload.files) {
    const last = requests.at(-1) ?? [];
    if (last.length > 0 && (used + file.size > room || last.length >= perRequest)) {
      requests.push([file]);
      used = file.size;
    } else {
      last.push(file);
      used += file.size + 512;
    }
  }
  return requests;
}

/** Sends one interview as any field client does: HEAD for what is accepted, then POST, in several requests if need be. */
export async function sendInterview(payload: Payload, token: Token): Promise<Sent> {
  let bearer: string | null;
  try {
    bearer = await token();
  } catch {
    bearer = null;
  }
  if (bearer === null)
    return { kind: 'later', fault: navigator.onLine ? 'sign-in' : 'offline', after: null, said: '' };
  const headers = { Authorization: `Bearer ${bearer}`, 'X-OpenRosa-Version': '1.0' };
  try {
    const asked = await fetch(address, { method: 'HEAD', headers });
    if (asked.status !== 204) return await verdict(asked);
    const most = Number(asked.headers.get('X-OpenRosa-Accept-Content-Length')) || usual;
    const requests = inRequests(payload, most);
    for (const [at, files] of requests.entries()) {
      const body = new FormData();
      body.set(xmlPart, new File([payload.xml], xmlPart, { type: 'text/xml' }));
      for (const file of files) body.set(file.name, file);
      if (at < requests.length - 1) body.set('*isIncomplete*', 'yes');
      const answer = await fetch(address, { method: 'POST', headers, body });
      if (answer.status !== 201 && answer.status !== 202) return await verdict(answer);
    }
    return { kind: 'received' };
  } catch {
    return { kind: 'later', fault: 'offline', after: null, said: '' };
  }
}

const stops: Record<number, SendFault> = {
  400: 'unreadable',
  403: 'not-allowed',
  404: 'form-gone',
  409: 'conflict',
  413: 'too-large',
  415: 'unreadable',
  422: 'unreadable',
};

async function verdict(answer: Response): Promise<Sent> {
  const said = await sentence(answer);
  const stop = stops[answer.status];
  if (stop) return { kind: 'stopped', fault: stop, said };
  if (answer.status === 401) return { kind: 'later', fault: 'sign-in', after: null, said };
  const seconds = Number(answer.headers.get('Retry-After'));
  return { kind: 'later', fault: 'busy', after: seconds > 0 ? seconds * 1000 : null, said };
}

/** What the server said, if it is one of ours and not some page on the way. */
async function sentence(answer: Response): Promise<string> {
  if (!(answer.headers.get('Content-Type') ?? '').includes('xml')) return '';
  const tree = new DOMParser().parseFromString(await answer.text(), 'text/xml');
  return tree.getElementsByTagNameNS('*', 'message')[0]?.textContent.trim().slice(0, 300) ?? '';
}

const waits = [5_000, 15_000, 60_000, 300_000, 900_000];

/** When to try again: longer after each failure, and not everybody at the same second. */
export function nextTry(tries: number, after: number | null, now: number): number {
  const wait = waits[Math.min(tries, waits.length) - 1] ?? 5_000;
  return now + (after ?? wait) + Math.round(Math.random() * wait * 0.2);
}
