import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import { into } from './chat-messages';
import { documentOf } from './text-document';
import { isObject, listOf, textAt } from './unknown-json';

/** Jupyter notebooks: what was written and the code, cell by cell; results only where they are text. */
export const ipynb: Parser = {
  format: 'ipynb',
  label: 'Jupyter notebook',

  detect: ({ text }) =>
    /^\s*\{/.test(text) && /"cells"\s*:/.test(text) && /"cell_type"\s*:|"nbformat"\s*:/.test(text) ? 0.95 : 0,

  async *parse(file: InputFile): AsyncGenerator<IngestRecord> {
    const sections = new SectionBuilder({ document: file.name, file: file.name });
    yield documentOf(file, 'application/x-ipynb+json');
    yield* readJsonExport(file, into('cells'), (path, value) =>
      path[0] === 'cells' ? cell(sections, value) : [],
    );
    yield* sections.end();
  },
};

function* cell(sections: SectionBuilder, value: unknown): Generator<IngestRecord> {
  const isProse = textAt(value, 'cell_type') === 'markdown';
  for (const line of linesOf(isObject(value) ? value.source : undefined)) {
    const heading = isProse ? /^(#{1,6})\s+(.+?)\s*#*$/.exec(line) : null;
    if (heading) yield* sections.heading(heading[1]?.length ?? 1, heading[2] ?? '');
    else yield* sections.line(line);
  }
  for (const output of listOf(isObject(value) ? value.outputs : undefined)) {
    if (!isObject(output)) continue;
    const shown = output.text ?? (isObject(output.data) ? output.data['text/plain'] : undefined);
    for (const line of linesOf(shown)) yield* sections.line(line);
  }
  yield* sections.line('');
}

/** Texts are one string or a list of lines that keep their ends. */
function linesOf(value: unknown): string[] {
  const text = Array.isArray(value) ? value.filter((line) => typeof line === 'string').join('') : value;
  return typeof text === 'string' && text !== '' ? text.split(/\r?\n/) : [];
}
