import { InputError } from '../graphql/errors';
import { Account } from './account.entity';
import { hashPassword, maxPasswordLength, minPasswordLength } from './password';

export interface NewAccount {
  name: string;
  email: string;
  password: string;
}

/** Checks what somebody typed, and makes an account of it. @throws InputError naming the field */
export async function newAccount({ name, email, password }: NewAccount): Promise<Account> {
  const [goodName, goodEmail] = [checkedName(name), checkedEmail(email)];
  checkPassword(password);
  return new Account(goodEmail, goodName, await hashPassword(password));
}

/**
 * The address as it is stored: trimmed, lower case. Only its shape is checked: whether it exists, nobody here
 * can know. 254 characters: RFC 5321, 4.5.3.1.3, without the angle brackets.
 */
export function checkedEmail(text: string): string {
  const email = text.trim().toLowerCase();
  if (email.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(email)) return email;
  throw new InputError('account/email', `"${text}" is no e-mail address; one looks like name@example.org.`);
}

export function checkedName(text: string, thing = 'name'): string {
  const name = text.trim();
  if (name.length > 0 && name.length <= 200) return name;
  throw new InputError('account/name', `The ${thing} has ${name.length} characters; it needs 1 to 200.`);
}

export function checkPassword(password: string): void {
  const { length } = [...password];
  if (length >= minPasswordLength && length <= maxPasswordLength) return;
  throw new InputError(
    'account/password-length',
    `The password has ${length} characters; it needs ${minPasswordLength} to ${maxPasswordLength}.`,
  );
}

/** A language tag such as `en` or `zh-CN`; an empty one goes back to that of the browser. */
export function checkedLanguage(text: string): string | null {
  if (text === '') return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    throw new InputError('account/language', `"${text}" is no language tag; one looks like en or zh-CN.`);
  }
}
