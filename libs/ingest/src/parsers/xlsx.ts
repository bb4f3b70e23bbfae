import type { InputFile, ParseOptions, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import type { ZipArchive } from '../zip-archive';
import { inOfficeArchive } from './office-archive';
import { readOfficeProperties } from './office-properties';
import { readPart, readRelations } from './ooxml';
import { sheetHead, sheetMessages, type SheetRow } from './sheet-messages';
import { SharedStrings, SheetRows, SheetStyles } from './sheet-rows';
import { TableLines } from './table-lines';
import { documentOf, withoutWords } from './text-document';
import { readXml } from './xml-events';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WORKBOOK = 'xl/workbook.xml';

/**
 * Excel workbooks: each row names its columns, so that a found row explains itself; results, not formulas.
 * Where the uploader says which columns hold messages, each row is one.
 */
export const xlsx: Parser = {
  format: 'xlsx',
  label: 'Excel workbook',
  detect: ({ entries }) => (entries?.includes(WORKBOOK) ? 0.95 : 0),
  parse: (file: InputFile, options: ParseOptions) => inOfficeArchive(file, options, 'workbook', read),
};

async function* read(
  file: InputFile,
  archive: ZipArchive,
  options: ParseOptions,
): AsyncGenerator<IngestRecord> {
  const strings = new SharedStrings();
  const styles = new SheetStyles();
  await readPart(archive, 'xl/sharedStrings.xml', strings);
  await readPart(archive, 'xl/styles.xml', styles);
  const sheets = await sheetsOf(archive);
  const rows = async function* () {
    for (const sheet of sheets) yield* rowsOf(archive, sheet, new SheetRows(strings.texts, styles.dates));
  };
  const { columns } = options;
  if (columns) {
    yield* sheetMessages(file, { ...options, columns }, rows);
    return;
  }
  const facts = await readOfficeProperties(archive, 'docProps/core.xml');
  yield { ...documentOf(file, MEDIA_TYPE, facts), table: await sheetHead(rows) };
  const sections = new SectionBuilder({ document: file.name, file: file.name });
  let hasWords = false;
  for (const [at, sheet] of sheets.entries()) {
    yield* sections.heading(1, sheet.name);
    const table = new TableLines(sections);
    for await (const row of rowsOf(archive, sheet, new SheetRows(strings.texts, styles.dates))) {
      hasWords = true;
      yield* table.row(row);
    }
    yield { type: 'progress', done: at + 1, total: sheets.length, unit: 'entries' };
  }
  yield* sections.end();
  if (!hasWords) yield withoutWords(file, 'the workbook', 'fill it in and upload it again');
}

interface Sheet {
  name: string;
  path: string;
}

async function* rowsOf(
  archive: ZipArchive,
  { name, path }: Sheet,
  rows: SheetRows,
): AsyncGenerator<SheetRow> {
  const entry = archive.find(path);
  if (!entry) return;
  for await (const _ of readXml(archive.stream(entry), rows))
    for (const row of rows.complete.splice(0)) yield { sheet: name, ...row };
}

async function sheetsOf(archive: ZipArchive): Promise<Sheet[]> {
  const relations = await readRelations(archive, WORKBOOK);
  const sheets: Sheet[] = [];
  await readPart(archive, WORKBOOK, {
    open(tag, attributes) {
      const relation = /(?:^|:)sheet$/.test(tag) ? relations.get(attributes['r:id'] ?? '') : undefined;
      if (relation) sheets.push({ name: attributes.name ?? '', path: relation.path });
    },
  });
  return sheets;
}
