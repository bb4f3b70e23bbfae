import type { InputFile, Parser } from '../parser';
import { readLineDocument } from './text-document';

/** The last resort for whatever can be read as text. */
export const plainText: Parser = {
  format: 'plain-text',
  label: 'Plain text',
  detect: ({ text }) => (text.trim() === '' ? 0 : 0.1),
  parse: (file: InputFile) =>
    readLineDocument(file, 'text/plain', { line: (sections, text, line) => sections.line(text, line) }),
};
