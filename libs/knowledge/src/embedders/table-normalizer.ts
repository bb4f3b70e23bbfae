/**
 * What the table's tokeniser reads: compatibility forms and widths folded (NFKC), lower case, one space between
 * words, and characters of `folds` (pairs of a character and what it is read as) replaced.
 */
export function tableNormalizer(folds: string): (text: string) => string {
  const characters = [...folds];
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) map.set(characters[i] ?? '', characters[i + 1] ?? '');
  return (text) => {
    const plain = ascii.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase();
    const spaced = plain.replace(/\s+/g, ' ');
    return ascii.test(spaced) || map.size === 0
      ? spaced
      : spaced.replace(/\p{Script=Han}/gu, (character) => map.get(character) ?? character);
  };
}

// eslint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/;
