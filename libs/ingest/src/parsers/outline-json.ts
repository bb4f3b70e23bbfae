import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import { into } from './chat-messages';
import { authorHandle } from './front-matter';
import { isObject, listAt, objectAt, textAt } from './unknown-json';

const TIGHT = new Set(['list_item', 'checkbox_item', 'tr']);

/** A collection of Outline in its JSON export: each document with its author, its date and its headings. */
export const outlineJson: Parser = {
  format: 'outline-json',
  label: 'Outline collection',

  detect: ({ text }) =>
    /^\s*\{/.test(text) && /"collection"\s*:\s*\{/.test(text) && /"urlId"\s*:/.test(text) ? 0.95 : 0,

  parse: (file: InputFile) =>
    readJsonExport(file, into('documents'), (path, value) =>
      path.length === 2 && isObject(value) ? documentRecords(file, value) : [],
    ),
};

function* documentRecords(file: InputFile, value: Record<string, unknown>): Generator<IngestRecord> {
  const key = `${file.name}!${textAt(value, 'urlId', 'id')}`;
  const author = textAt(value, 'createdByName');
  const writtenAt = textAt(value, 'updatedAt', 'createdAt');
  yield {
    type: 'document',
    key,
    title: textAt(value, 'title').trim() || 'Untitled',
    mediaType: 'text/markdown',
    ...(author ? { authors: [authorHandle(author, textAt(value, 'createdByEmail'))] } : {}),
    ...(writtenAt ? { writtenAt, clock: 'offset' } : {}),
    place: { file: file.name },
  };
  const sections = new SectionBuilder({ document: key, file: file.name });
  yield* blocksOf(listAt(objectAt(value, 'data'), 'content'), sections, 0);
  yield* sections.end();
}

/** The tree of ProseMirror: blocks with text in them, some in others. */
function* blocksOf(blocks: unknown[], sections: SectionBuilder, depth: number): Generator<IngestRecord> {
  if (depth > 20) return;
  for (const block of blocks) {
    const type = textAt(block, 'type');
    const content = listAt(block, 'content');
    if (type === 'heading')
      yield* sections.heading(Number(textAt(objectAt(block, 'attrs'), 'level')) || 1, textOf(content));
    else if (TIGHT.has(type)) yield* sections.line(`${type === 'tr' ? '' : '- '}${textOf(content)}`);
    else if (content.some((each) => textAt(each, 'type') === 'text')) {
      yield* sections.line('');
      for (const line of textOf(content).split('\n')) yield* sections.line(line);
    } else yield* blocksOf(content, sections, depth + 1);
  }
}

function textOf(nodes: unknown[]): string {
  return nodes
    .map((node) => {
      if (textAt(node, 'type') === 'br') return '\n';
      const cells = /^t[dh]$/.test(textAt(node, 'type')) ? ' | ' : '';
      const mention = textAt(objectAt(node, 'attrs'), 'label');
      return (textAt(node, 'text') || textOf(listAt(node, 'content')) || mention) + cells;
    })
    .join('')
    .replace(/(?: \| )+$/, '');
}
