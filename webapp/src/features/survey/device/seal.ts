/** How much work a guess at a passphrase costs. */
const rounds = 600_000;

/** A vault as it lies on the device: nothing in it opens anything without the passphrase. */
export interface SealedKey {
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
  iv: Uint8Array<ArrayBuffer>;
  key: ArrayBuffer;
}

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  text: ArrayBuffer;
}

const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

async function fromPassphrase(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(way, base, { name: 'AES-GCM', length: 256 }, false, [
    'wrapKey',
    'unwrapKey',
  ]);
}

/** A new key, sealed under a passphrase. */
export async function newKey(passphrase: string): Promise<{ key: CryptoKey; sealed: SealedKey }> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  const sealed = await sealKey(key, passphrase);
  return { key: (await openKey(sealed, passphrase)) ?? key, sealed };
}

async function sealKey(key: CryptoKey, passphrase: string): Promise<SealedKey> {
  const salt = random(16);
  const iv = random(12);
  const around = await fromPassphrase(passphrase, salt, rounds);
  return { salt, rounds, iv, key: await crypto.subtle.wrapKey('raw', key, around, { name: 'AES-GCM', iv }) };
}

/** The key, or null where this is not the passphrase. It cannot be taken out of the browser again. */
export function openKey(sealed: SealedKey, passphrase: string): Promise<CryptoKey | null> {
  return unwrap(sealed, passphrase, false);
}

async function unwrap(
  sealed: SealedKey,
  passphrase: string,
  extractable: boolean,
): Promise<CryptoKey | null> {
  const around = await fromPassphrase(passphrase, sealed.salt, sealed.rounds);
  const way = { name: 'AES-GCM', iv: sealed.iv };
  try {
    const uses: KeyUsage[] = ['encrypt', 'decrypt'];
    return await crypto.subtle.unwrapKey('raw', sealed.key, around, way, 'AES-GCM', extractable, uses);
  } catch {
    return null;
  }
}

/** The same key under another passphrase, or null where the old one is wrong. What it sealed needs no change. */
export async function changePassphrase(
  sealed: SealedKey,
  old: string,
  passphrase: string,
): Promise<SealedKey | null> {
  const key = await unwrap(sealed, old, true);
  return key && sealKey(key, passphrase);
}

export async function seal(key: CryptoKey, octets: BufferSource): Promise<Sealed> {
  const iv = random(12);
  return { iv, text: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, octets) };
}

export function unseal(key: CryptoKey, { iv, text }: Sealed): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, text);
}

export const sealText = (key: CryptoKey, text: string): Promise<Sealed> =>
  seal(key, new TextEncoder().encode(text));

export const unsealText = async (key: CryptoKey, sealed: Sealed): Promise<string> =>
  new TextDecoder().decode(await unseal(key, sealed));
