import { describe, expect, it } from 'vitest';
import { changePassphrase, newKey, openKey, sealText, unsealText } from './seal';

describe('what lies on the device', () => {
  it('opens with the passphrase and with no other', async () => {
    const { key, sealed } = await newKey('river stone lamp');
    const text = await sealText(key, 'Asha, 31');
    const again = await openKey(sealed, ' river stone lamp ');
    expect(again && (await unsealText(again, text))).toBe('Asha, 31');
    expect(await openKey(sealed, 'river stone lamb')).toBeNull();
  });

  it('is never the same twice', async () => {
    const { key } = await newKey('river stone lamp');
    const [one, two] = [await sealText(key, 'yes'), await sealText(key, 'yes')];
    expect(new Uint8Array(one.text)).not.toEqual(new Uint8Array(two.text));
  });

  it('is noticed when somebody changed it', async () => {
    const { key } = await newKey('river stone lamp');
    const text = await sealText(key, 'yes');
    new Uint8Array(text.text)[0] = (new Uint8Array(text.text)[0] ?? 0) ^ 1;
    await expect(unsealText(key, text)).rejects.toThrow();
  });

  it('stays readable under another passphrase, and no longer opens with the old one', async () => {
    const { key, sealed } = await newKey('river stone lamp');
    const text = await sealText(key, 'yes');
    expect(await changePassphrase(sealed, 'wrong wrong wrong', 'new new new new')).toBeNull();
    const changed = await changePassphrase(sealed, 'river stone lamp', 'new new new new');
    if (!changed) throw new Error('not changed');
    expect(await openKey(changed, 'river stone lamp')).toBeNull();
    const opened = await openKey(changed, 'new new new new');
    expect(opened && (await unsealText(opened, text))).toBe('yes');
  });

  it('keeps its key inside the browser', async () => {
    const { key } = await newKey('river stone lamp');
    expect(key.extractable).toBe(false);
  });
});
