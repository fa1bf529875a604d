import { computed, ref, shallowRef } from 'vue';
import { useSession } from '@/shared/useSession';
import { changePassphrase, newKey, openKey } from './seal';
import { shelf } from './shelf';

/** The account whose interviews are open, and its key. Both live in memory only. */
interface Vault {
  owner: string;
  key: CryptoKey;
}

/** After so long without a hand on it the device locks itself. */
const idle = 15 * 60_000;

const vault = shallowRef<Vault | null>(null);
const vaults = shallowRef<readonly string[] | null>(null);
const busy = ref(false);
/** What must be kept before the key goes. */
const closing = new Set<() => Promise<void>>();
const between = new BroadcastChannel('notebook');
let timer: ReturnType<typeof setTimeout> | undefined;

function touched(): void {
  clearTimeout(timer);
  if (vault.value) timer = setTimeout(() => void lock(), idle);
}

/** Keeps what is being written and forgets the key. */
async function lock(everywhere = false): Promise<void> {
  await Promise.allSettled([...closing].map((keep) => keep()));
  vault.value = null;
  clearTimeout(timer);
  if (everywhere) between.postMessage('lock');
}

between.onmessage = ({ data }) => {
  if (data === 'lock') void lock();
  if (data === 'vaults') void look();
};
for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, touched, { passive: true });

async function look(): Promise<void> {
  vaults.value = (await shelf.vaults()).map(({ owner }) => owner);
  if (vault.value && !vaults.value.includes(vault.value.owner)) vault.value = null;
}

function hold(owner: string, key: CryptoKey): void {
  vault.value = { owner, key };
  touched();
}

async function working<T>(work: () => Promise<T>): Promise<T> {
  busy.value = true;
  try {
    return await work();
  } finally {
    busy.value = false;
  }
}

/** This device and what it keeps sealed. */
export function useDevice() {
  const { me } = useSession();

  const status = computed(() => {
    if (vault.value) return 'open';
    if (vaults.value === null) return 'checking';
    if (me.value) return vaults.value.includes(me.value.id) ? 'locked' : 'new';
    return vaults.value.length > 0 ? 'locked' : 'new';
  });

  /** Makes a key for whoever is signed in. */
  const create = (passphrase: string): Promise<void> =>
    working(async () => {
      const owner = me.value?.id;
      if (!owner) return;
      const { key, sealed } = await newKey(passphrase);
      await shelf.putVault({ owner, sealed });
      // Asks the browser not to clear it when space is short; some ask the person, and a no changes nothing else.
      void navigator.storage.persist();
      await look();
      hold(owner, key);
      between.postMessage('vaults');
    });

  /** Opens with a passphrase: of whoever is signed in, else of the account it fits. */
  const unlock = (passphrase: string): Promise<boolean> =>
    working(async () => {
      const all = await shelf.vaults();
      const mine = me.value ? all.filter(({ owner }) => owner === me.value?.id) : all;
      for (const { owner, sealed } of mine) {
        const key = await openKey(sealed, passphrase);
        if (key) {
          hold(owner, key);
          return true;
        }
      }
      return false;
    });

  const change = (old: string, passphrase: string): Promise<boolean> =>
    working(async () => {
      const record = (await shelf.vaults()).find(({ owner }) => owner === vault.value?.owner);
      const sealed = record && (await changePassphrase(record.sealed, old, passphrase));
      if (!record || !sealed) return false;
      await shelf.putVault({ owner: record.owner, sealed });
      return true;
    });

  /** Takes everything off this device, whoever wrote it. */
  async function wipe(): Promise<void> {
    closing.clear();
    vault.value = null;
    between.postMessage('lock');
    await shelf.wipe();
    await look();
    between.postMessage('vaults');
  }

  /** Has something kept before the key goes. Gives what takes it back. */
  function beforeLock(keep: () => Promise<void>): () => void {
    closing.add(keep);
    return () => closing.delete(keep);
  }

  return { vault, status, busy, look, create, unlock, lock, change, wipe, beforeLock };
}
