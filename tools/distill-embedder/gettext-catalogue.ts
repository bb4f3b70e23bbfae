import { readFileSync } from 'node:fs';

/**
 * The original and its translation for each message of a compiled catalogue (`.mo`), contexts and plural forms
 * taken off. Format: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
 *
 * @throws Error when the file is no little-endian catalogue.
 */
export function readCatalogue(file: string): [string, string][] {
  const bytes = readFileSync(file);
  if (bytes.readUInt32LE(0) !== 0x950412de) throw new Error(`${file} is no gettext catalogue.`);
  const count = bytes.readUInt32LE(8);
  const originals = bytes.readUInt32LE(12);
  const translations = bytes.readUInt32LE(16);
  const text = (table: number, row: number): string => {
    const length = bytes.readUInt32LE(table + row * 8);
    const start = bytes.readUInt32LE(table + row * 8 + 4);
    return bytes.toString('utf8', start, start + length);
  };
  return Array.from({ length: count }, (_, row): [string, string] => {
    const original = text(originals, row);
    const message = original.slice(original.indexOf('\u0004') + 1);
    return [message.split('\0')[0] ?? '', text(translations, row).split('\0')[0] ?? ''];
  }).filter(([original, translation]) => original !== '' && translation !== '');
}
