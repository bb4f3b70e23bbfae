import { hash, verify } from '@node-rs/argon2';

/**
 * Argon2id (the default of the package) with 19 MiB, two passes, one lane: the first of the equivalent
 * minimum settings of the OWASP Password Storage Cheat Sheet
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html).
 */
const owaspMinimum = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** NIST SP 800-63B, 5.1.1.2: length counts, kinds of characters do not. */
export const minPasswordLength = 8;
/** So that nobody makes the server hash megabytes. */
export const maxPasswordLength = 1_000;

export const hashPassword = (password: string): Promise<string> => hash(password, owaspMinimum);

/** Compared with when there is no account, so that an unknown address takes as long as a known one. */
let nobodysHash: Promise<string> | undefined;

/** False, too, where nothing or no hash is stored. */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('this password is nobody’s');
  const expected = stored ?? (await nobodysHash);
  const isRight = await verify(expected, password.slice(0, maxPasswordLength)).catch(() => false);
  return isRight && stored !== undefined;
}
