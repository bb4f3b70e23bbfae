import { Tokenizer } from '@huggingface/tokenizers';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackTable } from './static-table';
import { tableNormalizer } from './table-normalizer';
import { UnigramTokenizer } from './unigram-tokenizer';

const table = unpackTable(readFileSync(join(__dirname, '..', '..', 'models', 'static-table.bin')));
const normalize = tableNormalizer(table.folds);
const unknown = table.pieces.length;

const reference = new Tokenizer(
  {
    version: '1.0',
    added_tokens: [],
    normalizer: null,
    pre_tokenizer: { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'Unigram',
      unk_id: unknown,
      vocab: [...table.pieces.map((piece, id) => [piece, table.scores[id] ?? 0]), ['<unk>', 0]],
    },
  },
  {},
);

/** Lines of this repository: prose in two languages, code, tables, links. */
const folders = [
  '',
  '../../tools/demo/sources/slack',
  '../../tools/demo/files',
  'src/analysis',
  'src/answers',
  'src/embedders',
];
const root = join(__dirname, '..', '..');
const texts = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).map((entry) => ({ folder, entry })),
  )
  .filter(({ entry }) => entry.isFile() && /\.(md|txt|ts|json)$/.test(entry.name))
  .flatMap(({ folder, entry }) => readFileSync(join(root, folder, entry.name), 'utf8').split('\n'))
  .map((line) => normalize(line).trim())
  .filter((line) => line !== '');

describe('the tokeniser of the static table', () => {
  it('cuts at least 999 of 1,000 texts as the reference of the same vocabulary does', () => {
    const tokenizer = new UnigramTokenizer(table.pieces, table.scores);
    const agree = texts.filter((text) => {
      const own: number[] = [];
      tokenizer.each(text, (ids) => own.push(...ids));
      const theirs = reference
        .encode(text, { add_special_tokens: false })
        .ids.filter((id: number) => id !== unknown);
      return own.join() === theirs.join();
    });
    expect(texts.length).toBeGreaterThan(1_000);
    expect(agree.length / texts.length).toBeGreaterThanOrEqual(0.999);
  });
});
