import type { FileHead, InputFile, Parser } from '../parser';
import { authorHandle } from './front-matter';
import { readLineDocument, type DocumentFacts } from './text-document';

const HEADING =
  /^(\*+) +(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED) +)?(?:\[#[A-Z]\] +)?(.*?)(?: +:[\p{L}\p{N}_@#%:]+:)?\s*$/u;
const KEYWORD = /^#\+(\w+):\s*(.*)$/;

/** Org files of Emacs: headings by their stars, without states and tags. */
export const org: Parser = {
  format: 'org',
  label: 'Org document',

  detect({ name, text }: FileHead) {
    if (text.trim() === '') return 0;
    if (/\.org$/i.test(name)) return 0.6;
    return /^#\+(?:TITLE|AUTHOR|BEGIN_SRC):?/im.test(text) && /^\*+ \S/m.test(text) ? 0.4 : 0;
  },

  parse(file: InputFile) {
    let isInBlock = false;
    let isInDrawer = false;
    return readLineDocument(file, 'text/x-org', {
      facts: factsOf,
      *line(sections, text, line) {
        if (/^\s*#\+begin_/i.test(text)) isInBlock = true;
        else if (/^\s*#\+end_/i.test(text)) isInBlock = false;
        else if (!isInBlock && /^\s*:(?:PROPERTIES|LOGBOOK):\s*$/i.test(text)) isInDrawer = true;
        else if (isInDrawer) isInDrawer = !/^\s*:END:\s*$/i.test(text);
        else {
          const heading = isInBlock ? null : HEADING.exec(text);
          if (heading) yield* sections.heading(heading[1]?.length ?? 1, heading[2] ?? '', line);
          else if (isInBlock || !KEYWORD.test(text)) yield* sections.line(text, line);
        }
      },
    });
  },
};

function factsOf(lines: string[]): DocumentFacts {
  const fields = new Map(
    lines.flatMap((line) => {
      const match = KEYWORD.exec(line);
      return match ? [[match[1]?.toLowerCase() ?? '', match[2]?.trim() ?? ''] as const] : [];
    }),
  );
  const title = fields.get('title');
  const author = fields.get('author');
  const date = /\d{4}-\d{2}-\d{2}/.exec(fields.get('date') ?? '')?.[0];
  return {
    ...(title ? { title } : {}),
    ...(author ? { authors: [authorHandle(author)] } : {}),
    ...(date ? { writtenAt: date, clock: 'local' } : {}),
  };
}
