/** Addresses and numbers by which a person can be found or robbed; the longest forms first. */
const E_MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Identity numbers of the People's Republic (GB 11643), bank cards (ISO/IEC 7812) and IBANs, with or without gaps. */
const ID_NUMBER =
  /(?<![A-Za-z\d])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![A-Za-z\d])/gu;
const IBAN = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![A-Za-z\d])/gu;
const CARD = /(?<![\d-])(?:\d[ -]?){13,19}(?![\d-])/g;
const PHONE =
  /(?<![A-Za-z\d])(?:\+\d{1,3}[ ./-]?)?(?:\(\d{1,5}\)[ ./-]?)?\d(?:[ ./-]?\d){6,12}(?![A-Za-z\d])/gu;
/** A date or a time is no number of anybody. */
const DATE =
  /^\d{4}[-./]\d{1,2}[-./]\d{1,2}$|^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$|^(?:19|20)\d{2}[ -](?:19|20)\d{2}$/;

const MASK = '•••';

/**
 * A message without what tells of people who never agreed to be here: their names become initials, their addresses
 * and numbers go.
 * @param names of third parties, as they are written in the material; those of the two who talk are not given
 */
export function maskThirdParties(text: string, names: readonly string[]): string {
  const bare = text
    .replace(E_MAIL, MASK)
    .replace(IBAN, MASK)
    .replace(ID_NUMBER, MASK)
    .replace(CARD, (number) => (luhn(number) ? MASK : number))
    .replace(PHONE, (number) => (DATE.test(number.trim()) ? number : MASK));
  return wordsOf(names).reduce((masked, { name, pattern }) => masked.replace(pattern, initialOf(name)), bare);
}

/** Whole names first, then their parts; short or common words are nobody's name alone. */
function wordsOf(names: readonly string[]): { name: string; pattern: RegExp }[] {
  const parts = names.flatMap((name) => [name, ...name.split(/\s+/)]).map((name) => name.trim());
  return [...new Set(parts)]
    .filter((name) => (/\p{Script=Han}/u.test(name) ? name.length >= 2 : name.length >= 3))
    .sort((a, b) => b.length - a.length)
    .map((name) => {
      const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const isHan = /\p{Script=Han}/u.test(name);
      return {
        name,
        pattern: new RegExp(isHan ? quoted : `(?<![\\p{L}\\p{N}])${quoted}(?![\\p{L}\\p{N}])`, 'gu'),
      };
    });
}

const initialOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => `${[...word][0] ?? ''}.`)
    .join(' ');

/** Whether the digits are those of a card (ISO/IEC 7812-1, annex B). */
function luhn(number: string): boolean {
  const digits = [...number.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits.length >= 13 && sum % 10 === 0;
}
