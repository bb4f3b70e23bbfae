import { buildZip } from './build-zip';

type Parts = [name: string, content: string][];

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(...targets: [id: string, type: string, target: string][]): string {
  const each = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}

function shape(placeholder: string, ...paragraphs: string[]): string {
  const lines = paragraphs.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`);
  return `<p:sp><p:nvPr><p:ph type="${placeholder}"/></p:nvPr><p:txBody>${lines.join('')}</p:txBody></p:sp>`;
}

/** A presentation whose second slide is shown first, with a table, a note and the number of the slide. */
export const pptxParts: Parts = [
  [
    'ppt/presentation.xml',
    '<p:presentation><p:sldIdLst><p:sldId id="256" r:id="rId2"/><p:sldId id="257" r:id="rId1"/></p:sldIdLst></p:presentation>',
  ],
  [
    'ppt/_rels/presentation.xml.rels',
    relations(['rId1', 'slide', 'slides/slide1.xml'], ['rId2', 'slide', 'slides/slide2.xml']),
  ],
  [
    'ppt/slides/slide1.xml',
    `<p:sld>${shape('title', 'Limits')}<a:tbl><a:tr><a:tc><a:p><a:r><a:t>DE</a:t></a:r></a:p></a:tc><a:tc><a:p><a:r><a:t>500 EUR</a:t></a:r></a:p></a:tc></a:tr></a:tbl></p:sld>`,
  ],
  [
    'ppt/slides/slide2.xml',
    `<p:sld>${shape('ctrTitle', 'Refunds')}${shape('subTitle', 'How we pay back')}${shape('sldNum', '1')}</p:sld>`,
  ],
  ['ppt/slides/_rels/slide2.xml.rels', relations(['rId1', 'notesSlide', '../notesSlides/notesSlide1.xml'])],
  [
    'ppt/notesSlides/notesSlide1.xml',
    `<p:notes>${shape('sldImg')}${shape('body', 'Tell them about the audit.')}</p:notes>`,
  ],
];

/** A workbook of one sheet: shared and own texts, a number, a date, a gap. */
export const xlsxParts: Parts = [
  ['xl/workbook.xml', '<workbook><sheets><sheet name="Limits" sheetId="1" r:id="rId1"/></sheets></workbook>'],
  ['xl/_rels/workbook.xml.rels', relations(['rId1', 'worksheet', 'worksheets/sheet1.xml'])],
  [
    'xl/sharedStrings.xml',
    '<sst><si><t>Country</t></si><si><r><t>Lim</t></r><r><t>it</t></r></si><si><t>德国</t><rPh><t>de</t></rPh></si></sst>',
  ],
  [
    'xl/styles.xml',
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  ],
  [
    'xl/worksheets/sheet1.xml',
    '<worksheet><sheetData>' +
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>Since</t></is></c></row>' +
      '<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><f>250*2</f><v>500</v></c><c r="D3" s="1"><v>45322</v></c></row>' +
      '</sheetData></worksheet>',
  ],
];

/** A workbook whose one sheet has these cells. */
export function workbookOf(rows: string[][]): Buffer {
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
  );
  const sheet = `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`;
  return buildZip(
    xlsxParts.map(([name, content]) => ({ name, content: name.endsWith('sheet1.xml') ? sheet : content })),
  );
}

/** A text with two headings, a list and a table. */
export const odtParts: Parts = [
  ['mimetype', 'application/vnd.oasis.opendocument.text'],
  [
    'meta.xml',
    '<office:document-meta><office:meta><dc:title>Refund handbook</dc:title><dc:creator>Maya Lin</dc:creator><meta:creation-date>2024-01-31T09:05:00</meta:creation-date></office:meta></office:document-meta>',
  ],
  [
    'content.xml',
    '<office:document-content><office:body><office:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>' +
      '<text:h text:outline-level="1">Limits</text:h><text:p>Above 500<text:s/>euros<text:tab/>ask.</text:p>' +
      '<text:list><text:list-item><text:p>first Tom</text:p></text:list-item></text:list>' +
      '<table:table table:name="Table1"><table:table-row><table:table-cell><text:p>DE</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>500 EUR</text:p></table:table-cell></table:table-row></table:table>' +
      '</office:text></office:body></office:document-content>',
  ],
];

/** A book of two chapters and a table of contents. */
export const epubParts: Parts = [
  ['mimetype', 'application/epub+zip'],
  [
    'META-INF/container.xml',
    '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
  ],
  [
    'OEBPS/book.opf',
    '<package><metadata><dc:title>The ledger</dc:title><dc:creator>Maya Lin</dc:creator><dc:date>2024-01-31</dc:date></metadata>' +
      '<manifest><item id="nav" href="nav.xhtml" properties="nav"/><item id="b" href="text/two%20b.xhtml"/><item id="a" href="text/one.xhtml"/></manifest>' +
      '<spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
  ],
  ['OEBPS/nav.xhtml', '<html><body><nav><a href="text/one.xhtml">One</a></nav></body></html>'],
  ['OEBPS/text/one.xhtml', '<html><body><h1>One</h1><p>Money came in.</p></body></html>'],
  ['OEBPS/text/two b.xhtml', '<html><body><h1>Two</h1><p>Money went out.</p></body></html>'],
];
