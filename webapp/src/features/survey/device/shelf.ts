import type { Sealed, SealedKey } from './seal';

/** A key of one account on this device. */
export interface VaultRecord {
  owner: string;
  sealed: SealedKey;
}

/** An interview: only its number and its account can be read without the key. */
export interface DraftRecord {
  id: string;
  owner: string;
  body: Sealed;
}

/** A file of an interview. */
export interface FileRecord {
  id: string;
  draft: string;
  body: Sealed;
}

/** A form, kept so that it opens without a connection; forms are no secret. */
export interface FormRecord {
  key: string;
  formId: string;
  version: string;
  title: string;
  study: string;
  languages: readonly { name: string; tag?: string | null | undefined }[];
  hash: string;
  xform: string;
  media: readonly { name: string; blob: Blob }[];
  /** Whether it was in the last list that the server gave; others stay while drafts need them. */
  open: boolean;
}

interface Stores {
  vaults: VaultRecord;
  drafts: DraftRecord;
  files: FileRecord;
  forms: FormRecord;
}
type StoreName = keyof Stores;

const keys: Record<StoreName, string> = { vaults: 'owner', drafts: 'id', files: 'id', forms: 'key' };
const name = 'notebook';

let opening: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opening ??= new Promise((done, fail) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const [store, keyPath] of Object.entries(keys)) {
        const made = request.result.createObjectStore(store, { keyPath });
        if (store === 'files') made.createIndex('draft', 'draft');
      }
    };
    request.onsuccess = () => {
      // Another tab that wipes the device must not wait for this one.
      request.result.onversionchange = () => {
        request.result.close();
        opening = null;
      };
      done(request.result);
    };
    request.onerror = () => {
      opening = null;
      fail(request.error ?? new Error('The device keeps nothing.'));
    };
  });
  return opening;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => {
      done(request.result);
    };
    request.onerror = () => {
      fail(request.error ?? new Error('The device keeps nothing.'));
    };
  });
}

/** Does several things or none of them. Settles when they are on the device, not before. */
async function within(
  stores: StoreName[],
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => void,
): Promise<void> {
  const transaction = (await database()).transaction(stores, mode, { durability: 'strict' });
  return new Promise((done, fail) => {
    transaction.oncomplete = () => {
      done();
    };
    transaction.onabort = () => {
      fail(transaction.error ?? new Error('The device did not keep it.'));
    };
    work(transaction);
  });
}

async function all<Name extends StoreName>(store: Name): Promise<Stores[Name][]> {
  const found = (await database()).transaction(store).objectStore(store).getAll();
  return (await settled(found)) as Stores[Name][];
}

async function one<Name extends StoreName>(store: Name, key: string): Promise<Stores[Name] | null> {
  const found = (await database()).transaction(store).objectStore(store).get(key);
  return ((await settled(found)) as Stores[Name] | undefined) ?? null;
}

/** What Corridor keeps on this device. */
export const shelf = {
  vaults: () => all('vaults'),
  drafts: () => all('drafts'),
  draft: (id: string) => one('drafts', id),
  forms: () => all('forms'),
  form: (key: string) => one('forms', key),

  putVault: (vault: VaultRecord) =>
    within(['vaults'], 'readwrite', (write) => write.objectStore('vaults').put(vault)),

  putForms: (forms: readonly FormRecord[], gone: readonly string[]) =>
    within(['forms'], 'readwrite', (write) => {
      for (const form of forms) write.objectStore('forms').put(form);
      for (const key of gone) write.objectStore('forms').delete(key);
    }),

  /** An interview, its new files, and the end of files that it names no more: together or not at all. */
  putDraft: (draft: DraftRecord, added: readonly FileRecord[], gone: readonly string[]) =>
    within(['drafts', 'files'], 'readwrite', (write) => {
      write.objectStore('drafts').put(draft);
      for (const file of added) write.objectStore('files').put(file);
      for (const id of gone) write.objectStore('files').delete(id);
    }),

  async files(draft: string): Promise<FileRecord[]> {
    const index = (await database()).transaction('files').objectStore('files').index('draft');
    return (await settled(index.getAll(draft))) as FileRecord[];
  },

  removeDraft: (id: string) =>
    within(['drafts', 'files'], 'readwrite', (write) => {
      write.objectStore('drafts').delete(id);
      const files = write.objectStore('files').index('draft').getAllKeys(id);
      files.onsuccess = () => {
        for (const key of files.result) write.objectStore('files').delete(key);
      };
    }),

  /** Takes everything off this device. */
  async wipe(): Promise<void> {
    const open = await opening?.catch(() => null);
    open?.close();
    opening = null;
    await settled(indexedDB.deleteDatabase(name));
  },
};
