import { buildZip } from './build-zip';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document around the given body; `Heading1` and `Heading2` are its heading styles. */
export function buildDocx(body: string): Buffer {
  return buildZip(docxParts(body).map(([name, content]) => ({ name, content })));
}

/** The files that are packed into a Word document, by their names. */
export function docxParts(body: string): [name: string, content: string][] {
  const levels = [1, 2].map(
    (level) => `<w:style w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
  );
  return [
    ['[Content_Types].xml', '<Types/>'],
    [
      'docProps/core.xml',
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Refund handbook</dc:title><dc:creator>Maya Lin</dc:creator><dcterms:created>2024-01-31T09:05:00Z</dcterms:created></cp:coreProperties>',
    ],
    ['word/styles.xml', `<w:styles ${NAMESPACE}>${levels.join('')}</w:styles>`],
    ['word/document.xml', `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`],
  ];
}

/** A paragraph; `properties` goes into its `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function heading(level: 1 | 2, text: string): string {
  return paragraph(text, `<w:pStyle w:val="Heading${level}"/>`);
}
