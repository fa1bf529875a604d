import type { Payload } from '../engine/files';
import { seal, sealText, unseal, unsealText } from './seal';
import { shelf, type DraftRecord, type FileRecord } from './shelf';

/**
 * Where an interview stands on this device: being written, waiting to be sent, received, or kept because the server does not take
 * it as it is.
 */
type DraftState = 'draft' | 'waiting' | 'received' | 'refused';

/** Why sending stopped, so that a sentence can say what to do. */
export type SendFault =
  | 'offline'
  | 'sign-in'
  | 'busy'
  | 'other-account'
  | 'not-allowed'
  | 'form-gone'
  | 'conflict'
  | 'too-large'
  | 'unreadable';

interface FileMention {
  id: string;
  name: string;
  type: string;
}

/** An interview on this device without its answers: what lists show. */
export interface DraftHead {
  id: string;
  owner: string;
  formId: string;
  version: string;
  title: string;
  state: DraftState;
  startedAt: string;
  changedAt: string;
  /** The part that was on the screen, and how many there were. */
  part: string;
  place: number;
  of: number;
  /** The language of the form that was chosen. */
  language: string;
  corridor: { origin: string; destination: string };
  receipt: string;
  refused: boolean;
  /** Typed from paper, by somebody other than the interviewer perhaps. */
  paper: boolean;
  tries: number;
  nextTry: number;
  fault: SendFault | null;
  /** What the server said, in its own words. */
  said: string;
  receivedAt: string | null;
}

interface DraftBody {
  head: DraftHead;
  xml: string;
  files: FileMention[];
}

/** How long an interview stays on the device after the server has said that it has it. */
export const grace = 24 * 60 * 60 * 1000;

async function open(key: CryptoKey, record: DraftRecord): Promise<DraftBody> {
  return JSON.parse(await unsealText(key, record.body)) as DraftBody;
}

async function put(
  key: CryptoKey,
  body: DraftBody,
  added: readonly FileRecord[],
  gone: readonly string[],
): Promise<void> {
  const record = {
    id: body.head.id,
    owner: body.head.owner,
    body: await sealText(key, JSON.stringify(body)),
  };
  await shelf.putDraft(record, added, gone);
}

/** The interviews of one account, newest first. One that cannot be read is left where it is and not shown. */
export async function listDrafts(key: CryptoKey, owner: string): Promise<DraftHead[]> {
  const own = (await shelf.drafts()).filter((record) => record.owner === owner);
  const heads = await Promise.all(
    own.map(async (record) => {
      try {
        return (await open(key, record)).head;
      } catch {
        return null;
      }
    }),
  );
  return heads.filter((head) => head !== null).sort((a, b) => b.startedAt.localeCompare(a.startedAt));
}

export async function readDraft(
  key: CryptoKey,
  id: string,
): Promise<{ head: DraftHead; payload: Payload } | null> {
  const record = await shelf.draft(id);
  if (!record) return null;
  const body = await open(key, record);
  const kept = new Map((await shelf.files(id)).map((file) => [file.id, file]));
  const files = await Promise.all(
    body.files.map(async ({ id: file, name, type }) => {
      const found = kept.get(file);
      return found ? new File([await unseal(key, found.body)], name, { type }) : null;
    }),
  );
  return { head: body.head, payload: { xml: body.xml, files: files.filter((file) => file !== null) } };
}

/** Keeps an interview as it is now. A file is written once: its name never stands for another content. */
export async function keepDraft(key: CryptoKey, head: DraftHead, payload: Payload): Promise<void> {
  const before = await shelf.draft(head.id);
  const known = before ? (await open(key, before)).files : [];
  const added: FileRecord[] = [];
  const files: FileMention[] = [];
  for (const file of payload.files) {
    let mention = known.find(({ name }) => name === file.name);
    if (!mention) {
      mention = { id: crypto.randomUUID(), name: file.name, type: file.type };
      added.push({ id: mention.id, draft: head.id, body: await seal(key, await file.arrayBuffer()) });
    }
    files.push(mention);
  }
  const gone = known.filter((mention) => !files.includes(mention)).map(({ id }) => id);
  await put(key, { head, xml: payload.xml, files }, added, gone);
}

/** Notes how an interview stands; its answers stay as they are. */
export async function noteDraft(key: CryptoKey, head: DraftHead): Promise<void> {
  const record = await shelf.draft(head.id);
  if (!record) return;
  const body = await open(key, record);
  await put(key, { ...body, head }, [], []);
}
