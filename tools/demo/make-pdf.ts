import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';
import { readPagedText } from './paged-text';

const PAGE = { width: 595, height: 842, margin: 64 };
const SIZES = [11, 20, 14, 12];
const WRITTEN_AT = new Date('2025-01-24T14:00:00Z');

/** A PDF with real text on several pages, set in a standard font. */
export async function makePdf(
  source: string,
  { title, author }: { title: string; author: string },
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(title);
  pdf.setAuthor(author);
  pdf.setCreationDate(WRITTEN_AT);
  pdf.setModificationDate(WRITTEN_AT);
  const plain = await pdf.embedFont(StandardFonts.TimesRoman);
  const bold = await pdf.embedFont(StandardFonts.TimesRomanBold);

  for (const lines of readPagedText(source)) {
    const page = pdf.addPage([PAGE.width, PAGE.height]);
    let y = PAGE.height - PAGE.margin;
    for (const { level, text } of lines) {
      const font = level === 0 ? plain : bold;
      const size = SIZES[level] ?? 11;
      y -= level === 0 ? 4 : 14;
      for (const row of wrap(text, font, size)) {
        y -= size * 1.4;
        page.drawText(row, { x: PAGE.margin, y, size, font });
      }
    }
  }
  return pdf.save();
}

function wrap(text: string, font: PDFFont, size: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${rows.at(-1) ?? ''} ${word}`.trim();
    const fits = font.widthOfTextAtSize(longer, size) <= PAGE.width - 2 * PAGE.margin;
    if (fits && rows.length > 0) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}
