import type { FileHead, InputFile, Parser } from '../parser';
import { readLineDocument } from './text-document';

/** A line of one sign of punctuation, at least as long as the title it goes with. */
const RULE = /^([!-/:-@[-`{-~])\1+\s*$/;

/** reStructuredText: headings by the lines under (and over) them, whose signs tell the level by their order. */
export const rst: Parser = {
  format: 'rst',
  label: 'reStructuredText',

  detect({ name, text }: FileHead) {
    if (text.trim() === '') return 0;
    if (/\.(?:rst|rest)$/i.test(name)) return 0.6;
    return /^\.\. [\w-]+::/m.test(text) && /^[^\n]+\n(?:={3,}|-{3,}|~{3,})\s*$/m.test(text) ? 0.4 : 0;
  },

  parse(file: InputFile) {
    const levels: string[] = [];
    /** The line before, held back because a rule may make it a heading; with the rule over it, if there is one. */
    let held: { text: string; line: number; over: string | null } | null = null;
    let over: string | null = null;
    return readLineDocument(file, 'text/x-rst', {
      facts: (lines) => {
        const title = titleOf(lines);
        return title === null ? {} : { title };
      },
      *line(sections, text, line) {
        const sign = RULE.exec(text)?.[1];
        if (sign !== undefined && held && isTitle(held.text, text)) {
          const style = `${held.over === sign ? 'over' : ''}${sign}`;
          if (!levels.includes(style)) levels.push(style);
          yield* sections.heading(levels.indexOf(style) + 1, held.text.trim(), held.line);
          held = over = null;
          return;
        }
        if (held) yield* sections.line(held.text, held.line);
        held = null;
        if (sign !== undefined && text.trim().length > 2) over = sign;
        else {
          held = { text, line, over };
          over = null;
        }
      },
      *end(sections) {
        if (held) yield* sections.line(held.text, held.line);
      },
    });
  },
};

function isTitle(text: string, rule: string): boolean {
  return text.trim() !== '' && rule.trim().length >= Math.min(3, text.trim().length);
}

function titleOf(lines: string[]): string | null {
  const at = lines.findIndex((line, here) => RULE.test(lines[here + 1] ?? '') && /\w|\p{L}/u.test(line));
  return at >= 0 ? (lines[at]?.trim() ?? null) : null;
}
