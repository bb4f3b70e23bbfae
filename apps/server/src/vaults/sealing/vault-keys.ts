import { hashRaw } from '@node-rs/argon2';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';

const base64 = z.base64();
/** The key of a vault's data, sealed by AES-256-GCM under a key that only its owner can make again. */
export const wrappedKey = z.object({ salt: base64, nonce: base64, sealed: base64, tag: base64 });
export type WrappedKey = z.infer<typeof wrappedKey>;

/** Argon2id (the default of the package); RFC 9106, section 4, second recommended option: 64 MiB, 3 passes, 4 lanes. */
const recommended = { memoryCost: 65_536, timeCost: 3, parallelism: 4, outputLen: 32 };

/** Crockford's Base32: no letter that could be taken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const newDataKey = (): Buffer => randomBytes(32);

/** 160 random bits in eight groups of four letters, to be written down. */
export function newRecoveryKey(): string {
  const letters = [...randomBytes(32)].map((byte) => alphabet[byte % 32]).join('');
  return letters.match(/.{4}/g)!.join('-');
}

export async function wrapByPassphrase(dataKey: Buffer, passphrase: string): Promise<WrappedKey> {
  const salt = randomBytes(16);
  return wrap(dataKey, salt, await fromPassphrase(passphrase, salt));
}

export function wrapByRecoveryKey(dataKey: Buffer, recoveryKey: string): WrappedKey {
  const salt = randomBytes(16);
  return wrap(dataKey, salt, fromRecoveryKey(recoveryKey, salt));
}

/** @returns null when it is another passphrase */
export async function unwrapByPassphrase(wrapped: WrappedKey, passphrase: string): Promise<Buffer | null> {
  return unwrap(wrapped, await fromPassphrase(passphrase, Buffer.from(wrapped.salt, 'base64')));
}

/** Spaces, dashes and small letters do not matter. @returns null when it is another key */
export function unwrapByRecoveryKey(wrapped: WrappedKey, recoveryKey: string): Buffer | null {
  return unwrap(wrapped, fromRecoveryKey(recoveryKey, Buffer.from(wrapped.salt, 'base64')));
}

/** The same letters however a keyboard composed them. */
const fromPassphrase = (passphrase: string, salt: Buffer): Promise<Buffer> =>
  hashRaw(passphrase.normalize('NFKC'), { ...recommended, salt });

/** Random enough that one fast derivation does. */
function fromRecoveryKey(recoveryKey: string, salt: Buffer): Buffer {
  const letters = recoveryKey.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return Buffer.from(hkdfSync('sha256', letters, salt, 'tacit vault recovery', 32));
}

function wrap(dataKey: Buffer, salt: Buffer, key: Buffer): WrappedKey {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  const text = (bytes: Buffer): string => bytes.toString('base64');
  return { salt: text(salt), nonce: text(nonce), sealed: text(sealed), tag: text(cipher.getAuthTag()) };
}

function unwrap({ nonce, sealed, tag }: WrappedKey, key: Buffer): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'));
  decipher.setAuthTag(Buffer.from(tag, 'base64'));
  try {
    return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64')), decipher.final()]);
  } catch {
    return null;
  }
}
