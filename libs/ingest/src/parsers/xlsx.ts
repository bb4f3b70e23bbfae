import type { InputFile, ParseOptions, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import type { ZipArchive } from '../zip-archive';
import { inOfficeArchive } from './office-archive';
import { readOfficeProperties } from './office-properties';
import { readPart, readRelations } from './ooxml';
import { SharedStrings, SheetRows, SheetStyles } from './sheet-rows';
import { TableLines } from './table-lines';
import { documentOf, withoutWords } from './text-document';
import { readXml } from './xml-events';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WORKBOOK = 'xl/workbook.xml';

/** Excel workbooks: each row names its columns, so that a found row explains itself; results, not formulas. */
export const xlsx: Parser = {
  format: 'xlsx',
  label: 'Excel workbook',
  detect: ({ entries }) => (entries?.includes(WORKBOOK) ? 0.95 : 0),
  parse: (file: InputFile, options: ParseOptions) => inOfficeArchive(file, options, 'workbook', read),
};

async function* read(file: InputFile, archive: ZipArchive): AsyncGenerator<IngestRecord> {
  yield documentOf(file, MEDIA_TYPE, await readOfficeProperties(archive, 'docProps/core.xml'));
  const strings = new SharedStrings();
  const styles = new SheetStyles();
  await readPart(archive, 'xl/sharedStrings.xml', strings);
  await readPart(archive, 'xl/styles.xml', styles);
  const sections = new SectionBuilder({ document: file.name, file: file.name });
  const sheets = await sheetsOf(archive);
  let hasWords = false;
  for (const [at, { name, path }] of sheets.entries()) {
    const entry = archive.find(path);
    if (!entry) continue;
    yield* sections.heading(1, name);
    const rows = new SheetRows(strings.texts, styles.dates);
    const table = new TableLines(sections);
    for await (const _ of readXml(archive.stream(entry), rows))
      for (const row of rows.complete.splice(0)) {
        hasWords = true;
        yield* table.row(row);
      }
    yield { type: 'progress', done: at + 1, total: sheets.length, unit: 'entries' };
  }
  yield* sections.end();
  if (!hasWords) yield withoutWords(file, 'the workbook', 'fill it in and upload it again');
}

async function sheetsOf(archive: ZipArchive): Promise<{ name: string; path: string }[]> {
  const relations = await readRelations(archive, WORKBOOK);
  const sheets: { name: string; path: string }[] = [];
  await readPart(archive, WORKBOOK, {
    open(tag, attributes) {
      const relation = /(?:^|:)sheet$/.test(tag) ? relations.get(attributes['r:id'] ?? '') : undefined;
      if (relation) sheets.push({ name: attributes.name ?? '', path: relation.path });
    },
  });
  return sheets;
}
